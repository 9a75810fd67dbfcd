import { strToU8, zipSync } from "fflate";

/** Parts by their names in one package, as Word, Excel and the copy of a device are: words or bytes. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: "2026-01-01" });
}

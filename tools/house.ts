import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder that holds the whole of Alur: the checkout's root. */
export const house: string = join(import.meta.dirname, "..");

/**
 * The JavaScript file behind a tool's command, to be started as `node FILE`. The shell wrappers in `node_modules/.bin`
 * cannot be started that way on Windows.
 */
export function toolPath(tool: string): string {
  const folder = join(house, "node_modules", tool);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { bin: Record<string, string> };
  const [bin] = Object.values(manifest.bin);
  if (bin === undefined) throw new Error(`Paket ${tool} tidak membawa perintah. Jalankan npm ci lagi.`);
  return join(folder, bin);
}

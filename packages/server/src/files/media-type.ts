import { open, type FileHandle } from "node:fs/promises";
import { readZipNames } from "./zip-names.ts";

/** The kinds of file that a berkas takes, each with the endings under which people know it. */
export const mediaTypes = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "text/plain": ["txt"],
} as const satisfies Record<string, readonly string[]>;
export type MediaType = keyof typeof mediaTypes;

const beginnings: readonly (readonly [MediaType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** What a file is by its own bytes; undefined for everything else, whatever its name says. */
export async function recognizeFile(path: string): Promise<MediaType | undefined> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    const head = buffer.subarray(0, bytesRead);
    const known = beginnings.find(([, bytes]) => beginsWith(head, bytes));
    if (known) return known[0];
    if (beginsWith(head, zip)) return officeType(await readZipNames(file));
    return bytesRead > 0 && (await isPlainText(file)) ? "text/plain" : undefined;
  } finally {
    await file.close();
  }
}

function beginsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}

/** Word and Excel files are archives, told apart by what lies in them. One that carries programs (macros) is not taken. */
function officeType(names: readonly string[]): MediaType | undefined {
  if (names.some((name) => name.endsWith("vbaProject.bin"))) return undefined;
  if (names.includes("word/document.xml")) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
  if (names.includes("xl/workbook.xml")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return undefined;
}

/** The control characters that a text has none of, besides line ends and tabs. */
const never = /[\0-\x08\x0e-\x1f\x7f]/;

async function isPlainText(file: FileHandle): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
      if (never.test(decoder.decode(chunk as Uint8Array, { stream: true }))) return false;
    }
    return !never.test(decoder.decode());
  } catch {
    return false;
  }
}

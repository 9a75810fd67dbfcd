import type { FileHandle } from "node:fs/promises";

const END_BYTES = 22;
const LONGEST_COMMENT = 0xff_ff;
const MOST_DIRECTORY = 4 * 1024 * 1024;
const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const entryMark = 0x02_01_4b_50;

/** The names in the table of contents of a ZIP archive, which stands at its end; none where it is broken. Nothing is unpacked. */
export async function readZipNames(file: FileHandle): Promise<string[]> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size);
  const end = tail.lastIndexOf(endMark);
  if (end < 0 || end + END_BYTES > tail.length) return [];
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > MOST_DIRECTORY || start + length > size) return [];
  return namesIn(await readAt(file, start, start + length));
}

function namesIn(directory: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entryMark;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as Lengths;
    names.push(directory.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

type Lengths = [name: number, extra: number, comment: number];

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}

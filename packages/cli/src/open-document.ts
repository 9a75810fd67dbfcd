import { openSync, readSync, closeSync } from "node:fs";
import { basename } from "node:path";
import type { Message } from "@alur/model";
import type { ReadResult } from "@alur/read";
import { readBeside, type ScannedPage } from "./read-beside.ts";

/** A document that was opened and read, or the sentence that says which file could not be opened and why. */
export type OpenedDocument = { name: string; read: ReadResult } | { problem: Message };

const standardInput = 0;
/** More than any office's document holds; a larger file is not taken into memory at all. The reader has its own, lower limit. */
const mostBytes = 64 * 1024 * 1024;

/** Opens a file, or standard input for "-", and reads the SOPs in it; says at which scanned page it is. */
export async function openDocument(
  path: string,
  onScan: (scanned: ScannedPage) => void = () => {},
): Promise<OpenedDocument> {
  const name = path === "-" ? "-" : basename(path);
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path);
  } catch (fault) {
    return { problem: explainFile(fault, path) };
  }
  const answer = await readBeside({ bytes, name: path === "-" ? "stdin" : name }, onScan);
  if ("fault" in answer) return { problem: about(name, sayFault(answer.fault)) };
  return "read" in answer ? { name, read: answer.read } : { problem: about(name, answer.problem) };
}

/** A sentence that begins with the name of the document it is about. */
export function about(document: string, { id, en }: Message): Message {
  return { id: `${document}: ${id}`, en: `${document}: ${en}` };
}

/** One file on which Alur itself stumbles must not stop the others. */
function sayFault(fault: string): Message {
  return {
    id: `Berkas ini tidak terbaca karena kesalahan di dalam Alur sendiri (${fault}). Simpan ulang berkasnya, atau salin tabel SOP-nya sebagai teks.`,
    en: `This file was not read because of a fault of Alur's own (${fault}). Save the file again, or copy its SOP table as text.`,
  };
}

class TooLarge extends Error {}

function readBytes(path: string): Uint8Array {
  const file = path === "-" ? standardInput : openSync(path, "r");
  try {
    const parts: Uint8Array[] = [];
    for (let total = 0; ;) {
      const part = readPart(file);
      if (part.length === 0) return Buffer.concat(parts);
      total += part.length;
      if (total > mostBytes) throw new TooLarge();
      parts.push(part);
    }
  } finally {
    if (file !== standardInput) closeSync(file);
  }
}

function readPart(file: number): Uint8Array {
  const part = new Uint8Array(256 * 1024);
  for (;;) {
    try {
      return part.subarray(0, readSync(file, part));
    } catch (fault) {
      // A pipe whose writer is still thinking says EAGAIN; on Windows, one that is done says EOF.
      if (codeOf(fault) === "EOF") return part.subarray(0, 0);
      if (codeOf(fault) !== "EAGAIN") throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
}

function explainFile(fault: unknown, path: string): Message {
  if (fault instanceof TooLarge) {
    return {
      id: `Berkas "${path}" terlalu besar untuk sebuah SOP. Pilih berkas yang hanya memuat tabel SOP.`,
      en: `The file "${path}" is too large for an SOP. Choose a file that holds only the SOP tables.`,
    };
  }
  switch (codeOf(fault)) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        id: `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`,
        en: `The file "${path}" was not found. See whether its name and folder are right.`,
      };
    case "EACCES":
    case "EPERM":
      return {
        id: `Berkas "${path}" tidak boleh dibaca oleh Anda. Mintalah izin kepada pemiliknya.`,
        en: `You are not allowed to read "${path}". Ask its owner.`,
      };
    default:
      throw fault;
  }
}

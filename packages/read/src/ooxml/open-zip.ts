import { type UnzipFileInfo, unzipSync } from "fflate";
import { UnreadableDocument } from "../unreadable-document.ts";

/** The parts of a Word or Excel file, unpacked one by one as they are asked for. */
export interface OpenZip {
  names: ReadonlySet<string>;
  /** Undefined where there is no such part. Throws `UnreadableDocument` when it is larger than any office's document. */
  bytes(name: string): Uint8Array | undefined;
}

// Pictures aside, the fullest SOP files unpack to a few megabytes.
const MOST_PARTS = 5000;
const LARGEST_PART = 24 * 1024 * 1024;
const LARGEST_TOTAL = 64 * 1024 * 1024;

/** Whether a file is a ZIP: Word and Excel since 2007, LibreOffice. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The names in a ZIP, as its directory has them; none where the directory cannot be read. */
export function zipNames(bytes: Uint8Array): ReadonlySet<string> {
  try {
    return new Set(directoryOf(bytes).keys());
  } catch {
    return new Set();
  }
}

/** Opens a ZIP without unpacking anything yet. A small file that unpacks to gigabytes is refused before it takes up memory. */
export function openZip(bytes: Uint8Array): OpenZip {
  let directory: Map<string, UnzipFileInfo>;
  try {
    directory = directoryOf(bytes);
  } catch (fault) {
    throw broken(fault);
  }
  if (directory.size > MOST_PARTS) throw tooLarge();
  let total = 0;
  return {
    names: new Set(directory.keys()),
    bytes(name) {
      const part = directory.get(name);
      if (!part) return undefined;
      total += part.originalSize;
      if (part.originalSize > LARGEST_PART || total > LARGEST_TOTAL) throw tooLarge();
      try {
        return unzipSync(bytes, { filter: (other) => other.name === name })[name];
      } catch (fault) {
        throw broken(fault);
      }
    },
  };
}

function directoryOf(bytes: Uint8Array): Map<string, UnzipFileInfo> {
  const directory = new Map<string, UnzipFileInfo>();
  unzipSync(bytes, {
    filter: (part) => {
      directory.set(part.name, part);
      return false;
    },
  });
  return directory;
}

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument({
    id: "Isi berkas ini terlalu besar untuk sebuah SOP. Simpan hanya halaman atau lembar yang memuat SOP sebagai berkas sendiri, lalu baca berkas itu.",
    en: "What this file holds is too large for an SOP. Save only the pages or sheets with the SOP as a file of their own and read that.",
  });
}

function broken(cause: unknown): UnreadableDocument {
  return new UnreadableDocument(
    {
      id: "Berkas ini rusak atau terpotong sehingga tidak dapat dibuka. Buka di Word atau Excel, simpan lagi, lalu coba sekali lagi.",
      en: "This file is broken or cut off and cannot be opened. Open it in Word or Excel, save it again and try once more.",
    },
    { cause },
  );
}

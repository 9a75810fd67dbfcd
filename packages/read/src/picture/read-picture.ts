import { diagnose } from "../diagnostics.ts";
import type { ReadResult } from "../draft.ts";
import type { ReadingHelp } from "../reading-help.ts";
import { LONG_SIDE, SCALE, type Raster } from "../scan/raster.ts";
import { readScanned } from "../scan/read-scanned.ts";
import { seePage } from "../scan/see-page.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
import { resize } from "./resize.ts";

/** Whether a file is a picture, as scanners and telephones make them (PNG, JPEG). */
export function isPicture(bytes: Uint8Array): boolean {
  return isPng(bytes) || (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff);
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, i) => bytes[i] === byte);
}

/** Reads the SOP on the picture of one page. Throws `UnreadableDocument` when the picture is broken. */
export async function readPicture(bytes: Uint8Array, documentName: string, help: ReadingHelp): Promise<ReadResult> {
  const raster = await unpack(bytes);
  if (!help.sight) return { drafts: [], diagnostics: [diagnose("picture-only", { at: { document: documentName } })] };
  help.onScannedPage?.(1, 1);
  const sight = await help.sight();
  const sheet = { ...resize(raster, Math.round(LONG_SIDE * SCALE)), scale: SCALE };
  const page = await seePage(sheet, 1, sight);
  return readScanned([page.drawing], new Map([[1, page]]), documentName);
}

/** The language itself takes the picture apart: what draws on canvases may fall over a broken file and take the whole program with it. */
async function unpack(bytes: Uint8Array): Promise<Raster> {
  try {
    return isPng(bytes) ? readPng(bytes) : await readJpeg(bytes);
  } catch (fault) {
    throw new UnreadableDocument(broken, { cause: fault });
  }
}

const broken = {
  id: "Gambar ini rusak, terpotong, atau terlalu besar sehingga tidak dapat dibuka. Pindai atau simpan lagi sebagai JPEG, PNG, atau PDF, lalu coba sekali lagi.",
  en: "This picture is broken, cut off or too large and cannot be opened. Scan or save it again as JPEG, PNG or PDF and try once more.",
};

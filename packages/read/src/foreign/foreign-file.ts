import type { Message } from "@alur/model";
import type { ReadResult } from "../draft.ts";
import { isZip, zipNames } from "../ooxml/open-zip.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

/** Whether a file comes from an office program, in a form that Alur does not read itself. */
export function isForeign(bytes: Uint8Array): boolean {
  return kindOf(bytes) !== undefined;
}

/** Says what to do with such a file. */
export function refuseForeign(bytes: Uint8Array): ReadResult {
  throw new UnreadableDocument(sentences[kindOf(bytes) ?? "archive"]);
}

type ForeignKind = "word" | "excel" | "slides" | "locked" | "archive";

const sentences: Readonly<Record<ForeignKind, Message>> = {
  word: {
    id: "Ini dokumen dalam bentuk lama atau dari LibreOffice (.doc, .odt, .rtf). Buka di Word atau LibreOffice, simpan sebagai .docx, lalu baca berkas itu.",
    en: "This is a document in an old form or from LibreOffice (.doc, .odt, .rtf). Open it in Word or LibreOffice, save it as .docx and read that file.",
  },
  excel: {
    id: "Ini lembar kerja dalam bentuk lama atau dari LibreOffice (.xls, .xlsb, .ods). Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu baca berkas itu.",
    en: "This is a workbook in an old form or from LibreOffice (.xls, .xlsb, .ods). Open it in Excel or LibreOffice, save it as .xlsx and read that file.",
  },
  slides: {
    id: "Ini salindia presentasi, bukan dokumen SOP. Salin tabel SOP-nya ke Word atau Excel, lalu baca berkas itu.",
    en: "These are slides, not an SOP document. Copy the SOP table into Word or Excel and read that file.",
  },
  locked: {
    id: "Berkas ini dikunci dengan kata sandi. Buka di Word atau Excel dengan kata sandinya, simpan tanpa kata sandi, lalu baca lagi.",
    en: "This file is locked with a password. Open it in Word or Excel with its password, save it without one and read it again.",
  },
  archive: {
    id: "Berkas ini arsip ZIP, bukan dokumen. Keluarkan isinya, lalu baca dokumen SOP di dalamnya.",
    en: "This file is a ZIP archive, not a document. Unpack it and read the SOP documents in it.",
  },
};

const compound = [0xd0, 0xcf, 0x11, 0xe0];

function kindOf(bytes: Uint8Array): ForeignKind | undefined {
  if (compound.every((byte, i) => bytes[i] === byte)) return kindOfCompound(bytes);
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "{\\rtf") return "word";
  if (!isZip(bytes)) return undefined;
  const names = zipNames(bytes);
  // LibreOffice writes what the file is as the first thing in it, unpacked.
  const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const open = /application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(begin)?.[1];
  if (open !== undefined) return open === "spreadsheet" ? "excel" : open === "presentation" ? "slides" : "word";
  if (names.has("xl/workbook.bin")) return "excel";
  return names.has("ppt/presentation.xml") ? "slides" : "archive";
}

// Word and Excel before 2007, and any newer file with a password, keep their parts under these names.
const parts: readonly (readonly [string, ForeignKind])[] = [
  ["EncryptedPackage", "locked"],
  ["WordDocument", "word"],
  ["Workbook", "excel"],
  ["Book", "excel"],
  ["PowerPoint Document", "slides"],
];

function kindOfCompound(bytes: Uint8Array): ForeignKind {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return parts.find(([name]) => names.includes(name))?.[1] ?? "word";
}

import type { Message } from "@alur/model";
import { readDocx } from "../docx/read-docx.ts";
import type { ReadResult } from "../draft.ts";
import { isZip, zipNames } from "../ooxml/open-zip.ts";
import type { ForeignForm, ReadingHelp } from "../reading-help.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";

/** Whether a file comes from an office program, in a form that Alur does not read by itself. */
export function isForeign(bytes: Uint8Array): boolean {
  return kindOf(bytes) !== undefined;
}

/** Has an office program save such a file anew and reads that; where there is none, says what to do. */
export async function readForeign(bytes: Uint8Array, documentName: string, help: ReadingHelp): Promise<ReadResult> {
  const kind = kindOf(bytes) ?? "archive";
  const known = isForm(kind) ? forms[kind] : undefined;
  const anew = isForm(kind) && known ? await help.saveAs?.(bytes, kind, known.anew) : undefined;
  if (!known || !anew) throw new UnreadableDocument(sentences[known?.said ?? (kind as Said)]);
  return known.anew === "docx" ? readDocx(anew, documentName) : readXlsx(anew, documentName);
}

type Said = "word" | "excel" | "slides" | "locked" | "archive";
type ForeignKind = ForeignForm | "slides" | "locked" | "archive";

const forms: Readonly<Record<ForeignForm, { anew: "docx" | "xlsx"; said: Said }>> = {
  doc: { anew: "docx", said: "word" },
  odt: { anew: "docx", said: "word" },
  rtf: { anew: "docx", said: "word" },
  xls: { anew: "xlsx", said: "excel" },
  xlsb: { anew: "xlsx", said: "excel" },
  ods: { anew: "xlsx", said: "excel" },
};

function isForm(kind: ForeignKind): kind is ForeignForm {
  return kind in forms;
}

const sentences: Readonly<Record<Said, Message>> = {
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
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "{\\rtf") return "rtf";
  if (!isZip(bytes)) return undefined;
  const names = zipNames(bytes);
  // LibreOffice writes what the file is as the first thing in it, unpacked.
  const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const open = /application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(begin)?.[1];
  if (open !== undefined) return open === "spreadsheet" ? "ods" : open === "presentation" ? "slides" : "odt";
  if (names.has("xl/workbook.bin")) return "xlsb";
  return names.has("ppt/presentation.xml") ? "slides" : "archive";
}

// Word and Excel before 2007, and any newer file with a password, keep their parts under these names.
const parts: readonly (readonly [string, ForeignKind])[] = [
  ["EncryptedPackage", "locked"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "slides"],
];

function kindOfCompound(bytes: Uint8Array): ForeignKind {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return parts.find(([name]) => names.includes(name))?.[1] ?? "doc";
}

import { diagnose } from "../diagnostics.ts";
import type { ReadResult } from "../draft.ts";
import { isZip, openZip, zipNames } from "../ooxml/open-zip.ts";
import { readPart, readXml } from "../ooxml/read-xml.ts";
import { readContent } from "../read.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { readBody } from "./body.ts";
import { Numbering } from "./numbering.ts";
import { readStyles } from "./styles.ts";

const BODY = "word/document.xml";
// Some twenty SOPs with all their shapes; taking more apart would keep a person waiting without a word.
const LARGEST_BODY = 10 * 1024 * 1024;

/** Whether a file is a Word document since 2007, with or without macros: those are never unpacked, let alone carried out. */
export function isDocx(bytes: Uint8Array): boolean {
  return isZip(bytes) && zipNames(bytes).has(BODY);
}

/** Reads the SOPs of a Word document: its tables, and the flow that is drawn on them. Throws `UnreadableDocument` when the file is broken or no document. */
export function readDocx(bytes: Uint8Array, documentName: string): ReadResult {
  const zip = openZip(bytes);
  const styles = readStyles(readPart(zip, "word/styles.xml"));
  const numbering = new Numbering(readPart(zip, "word/numbering.xml"), styles);
  const body = zip.bytes(BODY);
  if (body && body.length > LARGEST_BODY) throw tooLong();
  const content = readBody(body && readXml(body), { styles, numbering }, documentName);
  if (content.blocks.length === 0 && [...zip.names].some((name) => name.startsWith("word/media/")))
    return { drafts: [], diagnostics: [diagnose("picture-only", { at: { document: documentName } })] };
  return readContent(content);
}

function tooLong(): UnreadableDocument {
  return new UnreadableDocument({
    id: "Dokumen ini terlalu panjang untuk dibaca sekaligus. Simpan tiap beberapa SOP sebagai berkas sendiri, lalu baca satu per satu.",
    en: "This document is too long to be read at once. Save every few SOPs as a file of their own and read them one by one.",
  });
}

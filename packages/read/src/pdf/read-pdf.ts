import type { Diagnostic } from "@alur/model";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { diagnose } from "../diagnostics.ts";
import type { ReadResult, SopDraft } from "../draft.ts";
import type { PageDrawing } from "../drawing/page-drawing.ts";
import type { ReadingHelp } from "../reading-help.ts";
import { readScanned } from "../scan/read-scanned.ts";
import { attachedSops, type AttachedSop } from "./attached-sops.ts";
import { drawPage, type DrawnPage } from "./draw-page.ts";
import { explainPdf, openPdf } from "./open-pdf.ts";
import { isScanned } from "./scanned-page.ts";
import { seePages } from "./see-pages.ts";

/** More pages than any single SOP has; a collection of many hundred pages would keep a person waiting without a word. */
export const MOST_PAGES = 100;

/** Whether a file is a PDF. Some programs put a few bytes before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/**
 * Reads the SOPs of a PDF: its tables by their lines, its flow by its symbols and arrows; scanned pages by what is to be seen on them. Throws
 * `UnreadableDocument` when the file cannot be opened.
 */
export async function readPdf(bytes: Uint8Array, documentName: string, help: ReadingHelp): Promise<ReadResult> {
  const at = { document: documentName };
  const paper = await openPaper(bytes, documentName);
  if ("attached" in paper) return readAttached(paper.attached, documentName);
  const { pages, diagnostics } = paper;
  const scanned = pages.filter(isScanned).map(({ drawing }) => drawing.page);
  const seen = await seePages(bytes, scanned, help);
  if (seen.size < scanned.length && seen.size > 0) {
    const values = { pages: String(scanned.length), read: String(seen.size) };
    diagnostics.push(diagnose("scans-left-out", { at, values }));
  }
  const drawings = pages.map(({ drawing }): PageDrawing => seen.get(drawing.page)?.drawing ?? drawing);
  if (seen.size === 0 && drawings.length > 0 && drawings.every(({ runs }) => runs.length === 0))
    return { drafts: [], diagnostics: [diagnose("picture-only", { at }), ...diagnostics] };
  const read = readScanned(drawings, seen, documentName);
  return { ...read, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** A PDF of our own says exactly what it shows: nothing to interpret. */
function readAttached(attached: readonly AttachedSop[], document: string): ReadResult {
  const drafts = attached.map(({ sop, pages }): SopDraft => {
    const place = { document, page: pages.first };
    return { sop, place, titleFrom: "identity", printed: {}, diagnostics: [] };
  });
  return { drafts, diagnostics: [] };
}

interface DrawnPaper {
  pages: DrawnPage[];
  diagnostics: Diagnostic[];
}

async function openPaper(
  bytes: Uint8Array,
  document: string,
): Promise<DrawnPaper | { attached: readonly AttachedSop[] }> {
  const { file, close } = await openPdf(bytes);
  try {
    const attached = await attachedSops(file);
    if (attached === "not-the-pages") {
      const { pages, diagnostics } = await drawPages(file, document);
      return { pages, diagnostics: [diagnose("attached-sop-differs", { at: { document } }), ...diagnostics] };
    }
    return attached.length > 0 ? { attached } : await drawPages(file, document);
  } finally {
    await close();
  }
}

/** Every page that can be drawn. One damaged page does not take the others with it. */
async function drawPages(file: PDFDocumentProxy, document: string): Promise<DrawnPaper> {
  const pages: DrawnPage[] = [];
  const diagnostics: Diagnostic[] = [];
  const count = Math.min(file.numPages, MOST_PAGES);
  let damage: unknown;
  for (let number = 1; number <= count; number++) {
    const remark = (code: "page-too-full" | "page-unreadable") =>
      diagnostics.push(diagnose(code, { at: { document, page: number }, values: { page: String(number) } }));
    try {
      const drawn = await drawPage(file, number);
      if (drawn === "too-full") remark("page-too-full");
      else pages.push(drawn);
    } catch (fault) {
      damage = fault;
      remark("page-unreadable");
    }
  }
  if (damage !== undefined && pages.length === 0) throw explainPdf(damage);
  if (count < file.numPages) {
    const values = { pages: String(file.numPages), read: String(count) };
    diagnostics.push(diagnose("pages-left-out", { at: { document }, values }));
  }
  return { pages, diagnostics };
}

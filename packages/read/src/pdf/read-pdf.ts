import type { Diagnostic } from "@alur/model";
import { diagnose } from "../diagnostics.ts";
import type { ReadResult } from "../draft.ts";
import type { PageDrawing } from "../drawing/page-drawing.ts";
import { readPages } from "../drawing/read-pages.ts";
import { readContent } from "../read.ts";
import { drawPage } from "./draw-page.ts";
import { explainPdf, openPdf } from "./open-pdf.ts";

/** More pages than any single SOP has; a collection of many hundred pages would keep a person waiting without a word. */
export const MOST_PAGES = 100;

/** Whether a file is a PDF. Some programs put a few bytes before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Reads the SOPs of a PDF: its tables by their lines, its flow by its symbols and arrows. Throws `UnreadableDocument` when the file cannot be opened. */
export async function readPdf(bytes: Uint8Array, documentName: string): Promise<ReadResult> {
  const { file, close } = await openPdf(bytes);
  try {
    const at = { document: documentName };
    const pages: PageDrawing[] = [];
    const diagnostics: Diagnostic[] = [];
    const count = Math.min(file.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number++) {
      const drawn = await drawPage(file, number).catch((fault: unknown) => {
        throw explainPdf(fault);
      });
      if (drawn === "too-full")
        diagnostics.push(diagnose("page-too-full", { at: { ...at, page: number }, values: { page: String(number) } }));
      else pages.push(drawn);
    }
    if (count < file.numPages) {
      const values = { pages: String(file.numPages), read: String(count) };
      diagnostics.push(diagnose("pages-left-out", { at, values }));
    }
    if (pages.length > 0 && pages.every(({ runs }) => runs.length === 0))
      return { drafts: [], diagnostics: [diagnose("picture-only", { at }), ...diagnostics] };
    const read = readContent(readPages(pages, documentName));
    return { ...read, diagnostics: [...read.diagnostics, ...diagnostics] };
  } finally {
    await close();
  }
}

import { diagnose } from "../diagnostics.ts";
import type { ReadResult } from "../draft.ts";
import type { PageDrawing } from "../drawing/page-drawing.ts";
import { readPages } from "../drawing/read-pages.ts";
import { readContent } from "../read.ts";
import { doubtDrawings, markScanned, type ScannedPages } from "./doubt.ts";

/** Reads drawn pages of which some were scanned: the same reading, with everything from a scan marked as unsure. */
export function readScanned(pages: readonly PageDrawing[], scanned: ScannedPages, documentName: string): ReadResult {
  const content = readPages(pages, documentName);
  doubtDrawings(content, scanned);
  const read = markScanned(readContent(content), scanned);
  if (read.drafts.length > 0 || scanned.size === 0) return read;
  // What kind of document it is instead is not told from letters that may be misread.
  return { drafts: [], diagnostics: [diagnose("scan-without-sop", { at: { document: documentName } })] };
}

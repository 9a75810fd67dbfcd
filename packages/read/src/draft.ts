import type { Diagnostic, Place, Sop } from "@alur/model";
import type { Regulation } from "./regulation/regulation.ts";
import type { SourceLine } from "./text/source-lines.ts";

/** Where an SOP's title came from: the words above its table, its identity page, a list or worksheet elsewhere in the document, or only its content. */
export type TitleSource = "heading" | "identity" | "worksheet" | "inferred";

/** Cells of a row as they stand in the document. */
export interface PrintedCells {
  requirements: string;
  outputs: string;
}

/** One SOP as it was understood, with everything the reader noticed while reading it. */
export interface SopDraft {
  sop: Sop;
  /** The document, the line of the table's header and the line of its last row. */
  place: Place;
  titleFrom: TitleSource;
  /** The Kelengkapan and Output cells of each step as they are printed, before they were parted into items. */
  printed: Readonly<Record<string, PrintedCells>>;
  /** What concerns this SOP; what concerns the document as a whole stands in the `ReadResult`. */
  diagnostics: Diagnostic[];
}

/** All SOPs of one document, in the order in which they stand there. */
export interface ReadResult {
  drafts: SopDraft[];
  /** What concerns the whole document: nothing pasted, no SOP in it, a family of procedures that Alur does not read. */
  diagnostics: Diagnostic[];
  /** What the document says, line by line, where it was read by its lines. */
  source?: SourceLine[];
  /** The regulation in whose annex the SOPs stand, where the document is one. */
  regulation?: Regulation;
}

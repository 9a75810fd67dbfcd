import type { SourceLine } from "@alur/read";

/** What a document said, kept beside the SOPs that were read from it: its lines, and the file itself where its pages can be looked at. */
export interface Source {
  key: string;
  lines: readonly SourceLine[];
  /** A PDF or a picture. */
  pages?: Uint8Array<ArrayBuffer>;
}

/** Words that are being typed in a cell and belong to no mend yet. They outlive a page that dies in the middle of a word. */
export interface TypedText {
  sopKey: string;
  stepId: string;
  field: string;
  text: string;
  tab: string;
}

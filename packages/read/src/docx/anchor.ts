import type { Element } from "@xmldom/xmldom";
import type { Paper } from "./sheet.ts";

/** A drawing, and where on the sheet the paragraph stands on which it hangs. */
export interface Anchor {
  drawing: Element;
  page: number;
  /** Where on the sheet the page of the paragraph begins. */
  pageTop: number;
  paper: Paper;
  y: number;
  /** The column of text that the paragraph stands in. */
  column: { left: number; right: number };
  /** The upper left corner of the cell that the paragraph stands in. */
  cell: { left: number; top: number } | undefined;
}

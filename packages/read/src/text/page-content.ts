import type { SymbolKind } from "../drawing/symbols.ts";

/** What any reader makes of a document before anybody asks what it means: tables with cells, and the paragraphs between them, in reading order. */
export interface PageContent {
  document: string;
  blocks: Block[];
}

export type Block = TableBlock | Paragraph;

/** A run of rows without an empty line between them. */
export interface TableBlock {
  kind: "table";
  rows: TableRow[];
}

/** A part of a page, as shares of its width and height from the upper left corner. */
export interface PagePart {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines count from 1. A row that a quoted cell carries over several lines ends on `lastLine`. */
export interface TableRow {
  cells: string[];
  line: number;
  lastLine: number;
  page?: number;
  /** Where on the page it stands, where there is a page to look at. */
  part?: PagePart;
  /** Its cells stand between lines that are drawn, so none has slipped. */
  ruled?: true;
  /** What is drawn in the performers' columns, where the drawing survived. */
  drawn?: DrawnRow;
}

/** Symbols in the columns of a row (counted from 0, as its cells are), and its arrows. `end` is a closing capsule that stands in no row. */
export interface DrawnRow {
  symbols: readonly { column: number; kind: SymbolKind }[];
  /** `decides`: the arrow leaves a diamond; `second`: one to which another diamond of the row leads. */
  exits: readonly { to: TableRow | "end"; decides: boolean; second: boolean; label: string }[];
}

export interface Paragraph {
  kind: "paragraph";
  text: string;
  line: number;
}

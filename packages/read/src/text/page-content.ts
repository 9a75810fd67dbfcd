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

/** Lines count from 1. A row that a quoted cell carries over several lines ends on `lastLine`. */
export interface TableRow {
  cells: string[];
  line: number;
  lastLine: number;
}

export interface Paragraph {
  kind: "paragraph";
  text: string;
  line: number;
}

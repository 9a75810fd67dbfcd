import type { FlowPage, IdentityPage, Layout, SheetPage, TextLine, TypeSize } from "../layout/layout.ts";

/** A table of the paper as Word and Excel are given it. Widths and heights in millimetres. */
export interface OfficeTable {
  type: TypeSize;
  columns: number[];
  rows: OfficeRow[];
  cells: OfficeCell[];
}

interface OfficeRow {
  height: number;
  /** Repeated where the table goes on on another page. */
  heading: boolean;
  /** Whether the row may grow with what is written into it. Those under a drawing may not. */
  grows: boolean;
  /** The first row of a page, other than the first. */
  newPage: boolean;
}

export interface OfficeCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  align: "left" | "center";
  valign: "top" | "middle";
  lines: readonly (TextLine & { bold?: boolean })[];
  heading?: boolean;
  rotated?: boolean;
  /** Where its letters are larger or smaller than the table's. */
  sizePt?: number;
  /** Room kept free above the lines. */
  above?: number;
  /** The page of a book to which it leads, from 1. */
  leadsTo?: number;
}

/** How many rows the heading of a flow table has. */
export const headingRows = 2;

/** The flow table over these pages, with its heading once. */
export function flowTable(layout: Layout, pages: readonly FlowPage[]): OfficeTable {
  const upper = layout.header.find((cell) => cell.rowSpan === 1)?.h ?? 0;
  const heading = [upper, layout.headerHeight - upper].map((height) => rowOf(height, { heading: true }));
  const rows = pages.flatMap((page, p) =>
    page.rows.map((row, i) => ({ ...rowOf(row.h, { newPage: p > 0 && i === 0 }), row })),
  );
  const body = rows.flatMap(({ row }, i) =>
    row.cells.map((cell, column): OfficeCell => ({
      ...cell,
      valign: row.valign,
      row: headingRows + i,
      column,
      rowSpan: 1,
      columnSpan: 1,
    })),
  );
  return {
    type: layout.type,
    columns: layout.columns.map(({ w }) => w),
    rows: [...heading, ...rows.map(({ row: _row, ...rest }) => rest)],
    cells: [
      ...layout.header.map((cell): OfficeCell => ({ ...cell, align: "center", valign: "middle", heading: true })),
      ...body,
    ],
  };
}

/** A page beside the flow, as that of the identity: kop, facts and lists, which grow when somebody adds to them. */
export function sheetTable({ type, columns, rows, cells }: IdentityPage | SheetPage): OfficeTable {
  return { type, columns, rows: rows.map((height) => rowOf(height, { grows: true })), cells };
}

function rowOf(height: number, more: Partial<OfficeRow>): OfficeRow {
  return { height, heading: false, grows: false, newPage: false, ...more };
}

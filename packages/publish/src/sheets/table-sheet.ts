import { breakLines } from "../layout/cell-text.ts";
import type { IdentityCell, PageText, SheetPage, TypeSize } from "../layout/layout.ts";
import { linesHeight } from "../layout/scale.ts";

/** One cell of a plain table, as its paragraphs. */
export interface SheetCell {
  texts: readonly string[];
  align?: "left" | "center";
  bold?: boolean;
  leadsTo?: number;
}

export interface SheetTable {
  kind: SheetPage["kind"];
  /** The widths of its columns, in millimetres. */
  columns: readonly number[];
  /** Repeated on every page; none where the first column names the rows. */
  heading?: readonly SheetCell[];
  rows: readonly (readonly SheetCell[])[];
}

/** A plain table, row after row over as many pages as it takes. `room` is where rows may stand; `texts` are printed above the first. A row taller than a page makes it nothing. */
export function tableSheets(
  { kind, columns, heading, rows }: SheetTable,
  type: TypeSize,
  { left, top, bottom }: { left: number; top: number; bottom: number },
  texts: readonly PageText[],
  below: number,
): SheetPage[] | undefined {
  const measure = (
    row: readonly SheetCell[],
  ): { row: readonly SheetCell[]; cells: IdentityCell["lines"][]; height: number } => {
    const cells = row.map(({ texts: paragraphs, bold = false }, i) => {
      const face = bold ? { ...type, regular: type.bold } : type;
      return breakLines(paragraphs, (columns[i] ?? 0) - 2 * type.padding, face).map((line) => ({ ...line, bold }));
    });
    const lines = Math.max(1, ...cells.map(({ length }) => length));
    return { row, cells, height: linesHeight(lines, type) + 2 * type.padding };
  };
  const head = heading && measure(heading);
  const pages: SheetPage[] = [];
  let y = Infinity;
  for (const next of rows.map(measure)) {
    let page = pages.at(-1);
    if (!page || y + next.height > bottom) {
      const start = pages.length === 0 ? below : top;
      if (start + (head?.height ?? 0) + next.height > bottom) return undefined;
      page = emptySheet(kind, columns, type, start, pages.length === 0 ? texts : []);
      pages.push(page);
      y = start;
      if (head) y = addRow(page, head, columns, left, y, true);
    }
    y = addRow(page, next, columns, left, y, false);
  }
  return pages;
}

function emptySheet(
  kind: SheetPage["kind"],
  columns: readonly number[],
  type: TypeSize,
  top: number,
  texts: readonly PageText[],
): SheetPage {
  const none = { rows: [], cells: [], emblem: undefined, signature: undefined };
  return { kind, type, top, bottom: top, columns: [...columns], texts: [...texts], ...none };
}

function addRow(
  page: SheetPage,
  { row, cells, height }: { row: readonly SheetCell[]; cells: IdentityCell["lines"][]; height: number },
  columns: readonly number[],
  left: number,
  y: number,
  heading: boolean,
): number {
  const number = page.rows.push(height) - 1;
  let x = left;
  columns.forEach((w, column) => {
    const { align = "left", leadsTo } = row[column] ?? {};
    page.cells.push({
      x,
      y,
      w,
      h: height,
      row: number,
      column,
      rowSpan: 1,
      columnSpan: 1,
      align,
      valign: heading ? "middle" : "top",
      above: 0,
      heading,
      ...(leadsTo === undefined ? {} : { leadsTo }),
      lines: cells[column] ?? [],
    });
    x += w;
  });
  page.bottom = y + height;
  return page.bottom;
}

import { Groups } from "./groups.ts";
import type { Box } from "./page-drawing.ts";
import type { RuledLine, RuledLines } from "./ruled-lines.ts";

/** One cell of a ruled table: where it is, and which rows and columns it spans (counted from 0, the last one included). */
export interface GridCell {
  box: Box;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** The way from one line to the next. */
export interface Span {
  from: number;
  to: number;
}

/** A ruled table: what lies between its lines, and the cells. */
export interface Grid {
  columns: Span[];
  rows: Span[];
  cells: GridCell[];
}

const SAME = 2;

/** The table that a group of lines rules. Where a line is missing between two fields they are one cell. */
export function readGrid({ across, down }: RuledLines): Grid {
  const columns = spans(down);
  const rows = spans(across);
  const groups = new Groups();
  for (const [row, { from: top, to: bottom }] of rows.entries()) {
    for (const [column, { from: left, to: right }] of columns.entries()) {
      const field = row * columns.length + column;
      const inner = { x: (left + right) / 2, y: (top + bottom) / 2 };
      if (column + 1 < columns.length && !covered(down, right, inner.y)) groups.join(field, field + 1);
      if (row + 1 < rows.length && !covered(across, bottom, inner.x)) groups.join(field, field + columns.length);
    }
  }
  const cells = new Map<number, GridCell>();
  for (const [row, { from: top, to: bottom }] of rows.entries()) {
    for (const [column, { from: left, to: right }] of columns.entries()) {
      const key = groups.of(row * columns.length + column);
      const cell = cells.get(key);
      const field = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      if (cell) grow(cell, field, { left, right, top, bottom });
      else cells.set(key, { ...field, box: { left, right, top, bottom } });
    }
  }
  return {
    columns,
    rows,
    cells: [...cells.values()].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn),
  };
}

function grow(cell: GridCell, field: Omit<GridCell, "box">, box: Box): void {
  cell.firstColumn = Math.min(cell.firstColumn, field.firstColumn);
  cell.lastColumn = Math.max(cell.lastColumn, field.lastColumn);
  cell.lastRow = Math.max(cell.lastRow, field.lastRow);
  cell.box = {
    left: Math.min(cell.box.left, box.left),
    right: Math.max(cell.box.right, box.right),
    top: cell.box.top,
    bottom: Math.max(cell.box.bottom, box.bottom),
  };
}

function spans(lines: readonly RuledLine[]): Span[] {
  const found: Span[] = [];
  let from: number | undefined;
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) {
    if (from !== undefined && at - from <= SAME) continue;
    if (from !== undefined) found.push({ from, to: at });
    from = at;
  }
  return found;
}

function covered(lines: readonly RuledLine[], at: number, along: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= SAME && line.from <= along && along <= line.to);
}

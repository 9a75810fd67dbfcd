import { adoptSteps, type Sop } from "@alur/model";
import type { SheetColumn } from "../../../../sop-sheet/geometry.ts";
import type { CellAt, Range } from "../selection.ts";
import { isRows, pasteAsRows, pasteBlock, type Cells } from "./paste-cells.ts";
import type { Copied } from "./read-clipboard.ts";
import { tableOf } from "./table-of.ts";

/** What pasting comes to, with the cells to be shown; or a whole table, about which somebody must say what becomes of it. */
export type Pasting =
  | { kind: "asked"; table: Sop; index: number }
  | (Pasted & { kind: "table" })
  | (Pasted & { kind: "rows" })
  | (Pasted & { kind: "cells"; cut: number });

interface Pasted {
  sop: Sop;
  count: number;
  from: CellAt;
  to: CellAt;
}

/** Pastes what was copied over the selected cells, or as rows below them. Where nothing is selected, it joins the table at its end. */
export function pasteCopied(
  sop: Sop,
  columns: readonly SheetColumn[],
  selected: Range | undefined,
  copied: Copied,
): Pasting {
  const range = sop.steps.length > 0 ? selected : undefined;
  const index = Math.min(range ? range.bottom + 1 : Infinity, sop.steps.length);
  const rows = (next: Sop, count: number): Pasting => ({ kind: "rows", sop: next, count, ...rowsAt(index, count) });
  if (copied.kind === "table") return pasteTable(sop, copied.sop, index);
  if (copied.kind === "rows") return rows(adoptSteps(sop, index, copied.sop), copied.sop.steps.length);
  const { cells } = copied;
  if ((!range || range.rows) && isRows(columns, cells))
    return rows(pasteAsRows(sop, columns, index, cells), cells.length);
  if (!range)
    return rows(pasteBlock(sop, columns, { row: index, column: firstColumn(cells) }, cells).sop, cells.length);
  return pasteOver(sop, columns, range, cells);
}

function rowsAt(first: number, count: number): { from: CellAt; to: CellAt } {
  return { from: { row: first, column: 0 }, to: { row: first + count - 1, column: 0 } };
}

function pasteTable(sop: Sop, table: Sop, index: number): Pasting {
  // An empty table has nothing that anybody could want to keep.
  if (sop.steps.length > 0) return { kind: "asked", table, index };
  const count = table.steps.length;
  return { kind: "table", sop: tableOf(sop, table), count, ...rowsAt(0, count) };
}

function pasteOver(sop: Sop, columns: readonly SheetColumn[], range: Range, cells: Cells): Pasting {
  const from = { row: Math.max(0, range.top), column: range.rows ? firstColumn(cells) : range.left };
  const block = range.rows ? cells : repeated(cells, range);
  const { sop: next, cut } = pasteBlock(sop, columns, from, block);
  const wide = Math.max(...block.map((row) => row.length));
  return {
    kind: "cells",
    sop: next,
    count: block.reduce((sum, row) => sum + row.length, 0) - cut * block.length,
    cut,
    from,
    to: { row: from.row + block.length - 1, column: Math.min(columns.length, from.column + wide) - 1 },
  };
}

/** The column of the numbers takes nothing else: words that are pasted onto a row begin with what is done. */
function firstColumn(cells: Cells): number {
  return cells.every(([first = ""]) => /^\W*\d*\W*$/.test(first)) ? 0 : 1;
}

/** A block that the selection holds several times over fills it, as in a spreadsheet; one word fills every cell. */
function repeated(cells: Cells, { top, bottom, left, right }: Range): Cells {
  const [high, wide] = [bottom - top + 1, right - left + 1];
  const own = cells[0]?.length ?? 0;
  if (own === 0 || cells.some((row) => row.length !== own)) return cells;
  const [down, across] = [high / cells.length, wide / own];
  if (!Number.isInteger(down) || !Number.isInteger(across)) return cells;
  const wider = cells.map((row) => Array.from({ length: across }, () => row).flat());
  return Array.from({ length: down }, () => wider).flat();
}

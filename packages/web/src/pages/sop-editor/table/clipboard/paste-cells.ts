import { getStep, insertSteps, setPerformers, type Sop } from "@alur/model";
import type { SheetColumn } from "../../../../sop-sheet/geometry.ts";
import { isTextField, setCellText } from "../../mends.ts";
import type { Range } from "../selection.ts";
import { cellWords } from "./cell-texts.ts";

/** The words of cells, row by row. */
export type Cells = readonly (readonly string[])[];

/** What came of a block: the SOP, and how many columns found no room in the table. */
interface PastedBlock {
  sop: Sop;
  cut: number;
}

function setCell(sop: Sop, stepId: string, column: SheetColumn, text: string): Sop {
  const { kind, performerId } = column;
  if (isTextField(kind)) return setCellText(sop, stepId, kind, text);
  if (kind !== "performer" || performerId === undefined) return sop;
  const { performerIds } = getStep(sop, stepId);
  const here = text.trim() !== "" && text.trim() !== "-";
  if (here === performerIds.includes(performerId)) return sop;
  return setPerformers(
    sop,
    stepId,
    here ? [...performerIds, performerId] : performerIds.filter((id) => id !== performerId),
  );
}

/** Writes a block of cells over those of the table, from one cell on to the right and down. Rows that the table lacks are put in at its end. */
export function pasteBlock(
  sop: Sop,
  columns: readonly SheetColumn[],
  at: { row: number; column: number },
  cells: Cells,
): PastedBlock {
  const missing = at.row + cells.length - sop.steps.length;
  let next =
    missing > 0
      ? insertSteps(
          sop,
          sop.steps.length,
          Array.from({ length: missing }, () => ({})),
        )
      : sop;
  let cut = 0;
  for (const [r, row] of cells.entries()) {
    const step = next.steps[at.row + r];
    if (!step) continue;
    for (const [c, text] of row.entries()) {
      const column = columns[at.column + c];
      if (column) next = setCell(next, step.id, column, text);
      else if (text.trim() !== "") cut = Math.max(cut, at.column + c + 1 - columns.length);
    }
  }
  return { sop: next, cut };
}

/** Empties the selected cells. Of whole rows the numbers stay, and the rows themselves. */
export function emptyCells(sop: Sop, columns: readonly SheetColumn[], { top, bottom, left, right, rows }: Range): Sop {
  const [first, last] = rows ? [1, columns.length - 1] : [left, right];
  const blank = Array.from({ length: last - first + 1 }, () => "");
  const cells = Array.from({ length: bottom - top + 1 }, () => blank);
  return pasteBlock(sop, columns, { row: top, column: first }, cells).sop;
}

/** Writes into every selected row what the first of them says; into a single one what the row above says. The numbers are the table's own. */
export function fillDown(sop: Sop, columns: readonly SheetColumn[], range: Range): Sop {
  const from = range.top === range.bottom ? range.top - 1 : range.top;
  const source = sop.steps[from];
  if (!source) return sop;
  const left = range.rows ? 1 : range.left;
  const words = columns
    .slice(left, range.rows ? columns.length : range.right + 1)
    .map((column) => cellWords(source, column));
  return pasteBlock(
    sop,
    columns,
    { row: from + 1, column: left },
    Array.from({ length: range.bottom - from }, () => words),
  ).sop;
}

/** Whether a block has the form of whole rows of this table. */
export function isRows(columns: readonly SheetColumn[], cells: Cells): boolean {
  const wide = Math.max(0, ...cells.map((row) => row.length));
  return wide === columns.length && cells.length > 0;
}

/** Puts a block in the form of whole rows in as rows of their own. Those whose symbol is a diamond decide. */
export function pasteAsRows(sop: Sop, columns: readonly SheetColumn[], index: number, cells: Cells): Sop {
  const decides = (row: readonly string[]): boolean =>
    columns.some(({ kind }, c) => kind === "performer" && row[c] === "◇");
  const fresh = cells.map((row) => ({ kind: decides(row) ? ("decision" as const) : ("task" as const) }));
  const wider = insertSteps(sop, index, fresh);
  // The numbers are the table's own.
  const unnumbered = cells.map((row, r) => {
    const step = wider.steps[index + r];
    return columns.map((column, c) => (column.kind === "number" && step ? cellWords(step, column) : (row[c] ?? "")));
  });
  return pasteBlock(wider, columns, { row: index, column: 0 }, unnumbered).sop;
}

import type { Sop } from "@alur/model";
import { useMemo, useState } from "react";
import {
  sheetGeometry,
  type SheetCell,
  type SheetColumn,
  type SheetGeometry,
  type SheetHeading,
  type SheetRow,
} from "./geometry.ts";

function sameCell(one: SheetCell, other: SheetCell): boolean {
  return (
    one.align === other.align &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, i) => line.text === other.lines[i]?.text && line.indent === other.lines[i]?.indent)
  );
}

function sameCells(one: readonly SheetCell[], other: readonly SheetCell[]): boolean {
  return one.length === other.length && one.every((cell, i) => sameCell(cell, other[i] ?? cell));
}

/** The row as it is now, of the parts that it had where they say the same. */
function reuseRow(before: SheetRow, after: SheetRow): SheetRow {
  const numberCell = sameCell(before.numberCell, after.numberCell) ? before.numberCell : after.numberCell;
  const cells = sameCells(before.cells, after.cells) ? before.cells : after.cells;
  const same = numberCell === before.numberCell && cells === before.cells && after.words === before.words;
  return same ? before : { ...after, numberCell, cells };
}

function sameColumns(one: readonly SheetColumn[], other: readonly SheetColumn[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, performerId, name }, i) => {
      const twin = other[i];
      return kind === twin?.kind && performerId === twin.performerId && name === twin.name;
    })
  );
}

function sameHeading(one: SheetHeading, other: SheetHeading): boolean {
  return (Object.keys(one) as (keyof SheetHeading)[]).every((key) => one[key] === other[key]);
}

/** The new drawing made of the old one's parts where they say the same, so that only the rows that became others are drawn anew. */
export function reuseParts(before: SheetGeometry | undefined, after: SheetGeometry): SheetGeometry {
  if (!before) return after;
  const known = new Map(before.rows.map((row) => [row.stepId, row]));
  const rows = after.rows.map((row) => {
    const old = known.get(row.stepId);
    return old ? reuseRow(old, row) : row;
  });
  const headings = after.headings.map((line, l) =>
    line.map((heading, h) => {
      const old = before.headings[l]?.[h];
      return old && sameHeading(old, heading) ? old : heading;
    }),
  );
  const columns = sameColumns(before.columns, after.columns) ? before.columns : after.columns;
  return { ...after, rows, headings, columns };
}

/** Lays SOPs out one after the other, each with the parts of the one before that say the same. */
function layOutAgain(): (sop: Sop) => SheetGeometry | undefined {
  let before: SheetGeometry | undefined;
  return (sop) => {
    const laidOut = sheetGeometry(sop);
    before = laidOut && reuseParts(before, laidOut);
    return before;
  };
}

/** The SOP laid out for the screen, anew only when it became another. */
export function useSheetGeometry(sop: Sop): SheetGeometry | undefined {
  const [layOut] = useState(layOutAgain);
  return useMemo(() => layOut(sop), [layOut, sop]);
}

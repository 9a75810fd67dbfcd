import type { Sop } from "@alur/model";
import { useMemo, useRef } from "react";
import { sheetGeometry, type SheetCell, type SheetColumn, type SheetGeometry, type SheetRow } from "./geometry.ts";

function sameCell(one: SheetCell, other: SheetCell): boolean {
  return (
    one.align === other.align &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, i) => line.text === other.lines[i]?.text && line.indent === other.lines[i]?.indent)
  );
}

function sameRow(one: SheetRow, other: SheetRow): boolean {
  return (
    one.stepId === other.stepId &&
    one.height === other.height &&
    one.words === other.words &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, i) => sameCell(cell, other.cells[i] ?? cell))
  );
}

function sameColumns(one: readonly SheetColumn[], other: readonly SheetColumn[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, performerId, name, width }, i) => {
      const twin = other[i];
      return kind === twin?.kind && performerId === twin.performerId && name === twin.name && width === twin.width;
    })
  );
}

/** The new drawing made of the old one's parts where they say the same, so that only the rows that became others are drawn anew. */
export function reuseParts(before: SheetGeometry | undefined, after: SheetGeometry): SheetGeometry {
  if (!before) return after;
  const known = new Map(before.rows.map((row) => [row.stepId, row]));
  const rows = after.rows.map((row) => {
    const old = known.get(row.stepId);
    return old && sameRow(old, row) ? old : row;
  });
  return { ...after, rows, columns: sameColumns(before.columns, after.columns) ? before.columns : after.columns };
}

/** The SOP laid out for the screen, anew only when it became another. */
export function useSheetGeometry(sop: Sop): SheetGeometry | undefined {
  const before = useRef<SheetGeometry>(undefined);
  return useMemo(() => {
    const laidOut = sheetGeometry(sop);
    before.current = laidOut && reuseParts(before.current, laidOut);
    return before.current;
  }, [sop]);
}

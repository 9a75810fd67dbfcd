import { useLayoutEffect, type ReactNode, type RefObject } from "react";
import type { SheetGeometry } from "../../../sop-sheet/geometry.ts";
import { useRange, type Range, type Selection } from "./selection.ts";
import { boxOf } from "./cell-box.ts";
import styles from "./table.module.css";

interface SelectionLayerProps {
  selection: Selection;
  geometry: SheetGeometry;
  frame: RefObject<HTMLElement | null>;
}

/** The frame around the selected cells, which also learn that they are selected. */
export function SelectionLayer({ selection, geometry, frame }: SelectionLayerProps): ReactNode {
  const range = useRange(selection);
  useLayoutEffect(() => tellCells(frame.current, range));
  const box = range && range.top >= 0 ? boxOf(geometry, range) : undefined;
  return box ? <div aria-hidden className={styles.selection} style={box} /> : null;
}

function tellCells(frame: HTMLElement | null, range: Range | undefined): void {
  const rows = frame?.querySelector("tbody")?.rows;
  if (!rows) return;
  const chosen = new Set(
    range ? [...rows].slice(Math.max(0, range.top), range.bottom + 1).flatMap((row) => cellsIn(row, range)) : [],
  );
  for (const cell of frame.querySelectorAll<HTMLElement>("td[aria-selected]"))
    if (!chosen.has(cell)) cell.ariaSelected = null;
  for (const cell of chosen) cell.ariaSelected = "true";
}

function cellsIn(row: HTMLTableRowElement, { left, right, rows }: Range): HTMLElement[] {
  return [...row.cells].filter(({ cellIndex }) => rows || (cellIndex >= left && cellIndex <= right));
}

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
  for (const cell of frame?.querySelectorAll<HTMLElement>("td[data-at]") ?? []) {
    const [row = -1, column = -1] = (cell.dataset.at ?? "").split(",").map(Number);
    const inside =
      range !== undefined &&
      row >= range.top &&
      row <= range.bottom &&
      (range.rows || (column >= range.left && column <= range.right));
    if (inside) cell.ariaSelected = "true";
    else if (cell.ariaSelected !== null) cell.ariaSelected = null;
  }
}

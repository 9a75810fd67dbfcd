import { useRef, type MouseEvent, type PointerEvent } from "react";
import type { CellAt, Selection } from "./selection.ts";

interface PointerSelection {
  onPointerDown: (event: PointerEvent) => void;
  onPointerOver: (event: PointerEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
}

function cellUnder(target: EventTarget | null): CellAt | undefined {
  const at = target instanceof Element ? target.closest<HTMLElement>("td[data-at]")?.dataset.at : undefined;
  const [row, column] = at?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The mouse drawn over cells selects them, and so does a click with Shift. A click alone is the cell's own: it puts a symbol, or opens a field. */
export function usePointerSelection(selection: Selection): PointerSelection {
  const begun = useRef<CellAt>(undefined);
  const only = useRef(false);

  return {
    onPointerDown: (event) => {
      const cell = cellUnder(event.target);
      only.current = false;
      begun.current = undefined;
      if (!cell || event.button !== 0 || event.pointerType !== "mouse") return;
      if (event.target instanceof Element && event.target.closest("textarea, [role=dialog]")) return;
      if (event.shiftKey) {
        // The focus stays where the selection was begun: there the next key counts.
        event.preventDefault();
        only.current = true;
        selection.extend(cell);
      } else begun.current = cell;
    },
    onPointerOver: (event) => {
      const cell = cellUnder(event.target);
      const from = begun.current;
      if (!from || !cell || (event.buttons & 1) === 0) return;
      if (cell.row === from.row && cell.column === from.column && !only.current) return;
      only.current = true;
      selection.select(from, cell);
    },
    onClickCapture: (event) => {
      if (!only.current) return;
      only.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}

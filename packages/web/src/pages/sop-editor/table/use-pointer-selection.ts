import { useRef, type MouseEvent, type PointerEvent } from "react";
import { holds, type CellAt, type Selection } from "./selection.ts";
import { cellAround } from "./table-cells.ts";

interface PointerSelection {
  onPointerDown: (event: PointerEvent) => void;
  onPointerOver: (event: PointerEvent) => void;
  onMouseDown: (event: MouseEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
  onContextMenu: (event: MouseEvent) => void;
}

/** A field that is being written in, and what was opened, have the mouse to themselves. */
function hasOwnMouse(target: EventTarget): boolean {
  return target instanceof Element && target.closest("textarea, [role=dialog]") !== null;
}

/**
 * The mouse drawn over cells selects them, and so does a click with Shift. A click alone is the cell's own: it puts a symbol, or opens a field. The other
 * button, or a long press of a finger, opens everything about the row, or about all selected ones.
 */
export function usePointerSelection(selection: Selection, onOpen: (row: number) => void): PointerSelection {
  const begun = useRef<CellAt>(undefined);
  const only = useRef(false);

  return {
    onPointerDown: (event) => {
      const cell = cellAround(event.target);
      only.current = false;
      begun.current = undefined;
      if (!cell || event.button !== 0 || hasOwnMouse(event.target)) return;
      if (event.shiftKey) {
        // The focus stays where the selection was begun: there the next key counts.
        event.preventDefault();
        only.current = true;
        selection.extend(cell);
        return;
      }
      selection.select(cell);
      // A finger drawn over the table moves it.
      if (event.pointerType === "mouse") begun.current = cell;
    },
    onPointerOver: (event) => {
      const cell = cellAround(event.target);
      const from = begun.current;
      if (!from || !cell || (event.buttons & 1) === 0) return;
      if (cell.row === from.row && cell.column === from.column && !only.current) return;
      only.current = true;
      selection.select(from, cell);
    },
    onMouseDown: (event) => {
      const cell = cellAround(event.target);
      const range = selection.range();
      // The focus stays, or only this cell would be selected any more.
      if (event.button === 2 && cell && range && holds(range, cell) && !hasOwnMouse(event.target))
        event.preventDefault();
    },
    onClickCapture: (event) => {
      if (!only.current) return;
      only.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
    onContextMenu: (event) => {
      const cell = cellAround(event.target);
      if (!cell || hasOwnMouse(event.target)) return;
      event.preventDefault();
      onOpen(cell.row);
    },
  };
}

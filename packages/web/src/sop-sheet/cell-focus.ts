import { useCallback, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

interface CellFocus {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The attributes by which a cell's button is found again: `data-cell="row,column"`, counted from 0. */
export function cellAddress(row: number, column: number): { "data-cell": string; tabIndex: number } {
  return { "data-cell": `${row},${column}`, tabIndex: row === 0 && column === 0 ? 0 : -1 };
}

function cellAt(frame: Element, row: number, column: number): HTMLElement | null {
  return frame.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`);
}

/** The whole table is one stop of the Tab key; inside it the arrow keys go from cell to cell, Home and End to the ends of the row. */
export function useCellFocus(frame: RefObject<HTMLElement | null>): CellFocus {
  const onFocus = useCallback(
    (event: FocusEvent) => {
      const cell = event.target.closest<HTMLElement>("[data-cell]");
      if (!cell || !frame.current) return;
      for (const other of frame.current.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) other.tabIndex = -1;
      cell.tabIndex = 0;
    },
    [frame],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-cell]") : null;
      // Inside a field the same keys move the caret.
      if (!cell || event.target !== cell || !frame.current) return;
      const [row = 0, column = 0] = (cell.dataset.cell ?? "").split(",").map(Number);
      const move = steps[event.key];
      const last = frame.current.querySelectorAll(`[data-cell^="${row},"]`).length - 1;
      const target = move
        ? cellAt(frame.current, row + move[0], column + move[1])
        : event.key === "Home"
          ? cellAt(frame.current, row, 0)
          : event.key === "End"
            ? cellAt(frame.current, row, last)
            : null;
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    [frame],
  );
  return { onKeyDown, onFocus };
}

import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { CellAt, Selection } from "./selection.ts";
import type { RowCommands } from "./row-commands.ts";
import type { Writing } from "./use-table-tools.ts";

interface KeysOptions {
  frame: RefObject<HTMLElement | null>;
  selection: Selection;
  writing: Writing;
  focusOnly: (cell: CellAt) => boolean;
  commands: RowCommands;
  /** Empties the selected cells. */
  onEmpty: () => void;
  onFind: () => void;
}

interface TableKeys {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The attributes by which a cell's button is found again: `data-cell="row,column"`. The whole table is one stop of the Tab key. */
export function cellAddress(row: number, column: number): { "data-cell": string; tabIndex: number } {
  return { "data-cell": `${row},${column}`, tabIndex: row === 0 && column === 0 ? 0 : -1 };
}

export function cellOf(target: EventTarget | null): (CellAt & { element: HTMLElement }) | undefined {
  const element = target instanceof HTMLElement ? target : null;
  const [row, column] = element?.dataset.cell?.split(",").map(Number) ?? [];
  return element && row !== undefined && column !== undefined ? { row, column, element } : undefined;
}

/**
 * The keys of a spreadsheet: arrows go from cell to cell, with Shift they draw the selection along, with Ctrl they go to the edge. Tab leaves the table,
 * as a person who only passes by expects; while somebody writes it goes to the next cell instead, until Escape. Inside a field all keys are the field's.
 */
export function useTableKeys(options: KeysOptions): TableKeys {
  const { frame, selection, writing, focusOnly, commands, onEmpty, onFind } = options;
  const extending = useRef(false);

  const onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || !frame.current) return;
    for (const other of frame.current.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) other.tabIndex = -1;
    cell.element.tabIndex = 0;
    if (!extending.current) selection.select(cell);
  };
  const onBlur = (event: FocusEvent): void => {
    if (!frame.current?.contains(event.relatedTarget)) writing.end();
  };

  const reach = (to: CellAt, extend: boolean): boolean => {
    extending.current = extend;
    const there = focusOnly(to);
    extending.current = false;
    if (there && extend) selection.extend(to);
    return there;
  };
  const lastIn = (row: number): number => (frame.current?.querySelectorAll(`[data-cell^="${row},"]`).length ?? 1) - 1;
  const lastRow = (): number => (frame.current?.querySelectorAll('td[data-at$=",0"]').length ?? 1) - 1;

  const moved = ({ row, column }: CellAt, event: KeyboardEvent): CellAt | undefined => {
    const edge = event.ctrlKey || event.metaKey;
    const move = directions[event.key];
    if (move) {
      if (!edge) return { row: row + move[0], column: column + move[1] };
      return {
        row: move[0] === 0 ? row : move[0] < 0 ? 0 : lastRow(),
        column: move[1] === 0 ? column : move[1] < 0 ? 0 : lastIn(row),
      };
    }
    if (event.key === "Home") return { row: edge ? 0 : row, column: 0 };
    if (event.key === "End") return { row: edge ? lastRow() : row, column: lastIn(edge ? lastRow() : row) };
    if (event.key === "Tab" && writing.goesOn()) return { row, column: column + (event.shiftKey ? -1 : 1) };
    return undefined;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const did = act(event, cell);
    if (did) event.preventDefault();
  };

  const act = (event: KeyboardEvent, cell: CellAt): boolean => {
    const { key, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    if (altKey && (key === "ArrowUp" || key === "ArrowDown")) {
      if (cell.row >= 0) commands.move(cell.row, key === "ArrowUp" ? -1 : 1);
      return true;
    }
    if (altKey) return false;
    if (command && (key === "+" || (shiftKey && key === "="))) return commands.insert(cell.row, "above");
    if (command && key === "-") return commands.remove(cell.row);
    if (command && key.toLowerCase() === "a") {
      selection.select({ row: 0, column: 0 }, { row: lastRow(), column: 0 });
      return true;
    }
    if (command && (key.toLowerCase() === "f" || key.toLowerCase() === "h")) {
      onFind();
      return true;
    }
    if (key === "Delete" || key === "Backspace") {
      onEmpty();
      return true;
    }
    if (key === "Escape") {
      writing.end();
      selection.select(cell);
      return false;
    }
    if (key === "ContextMenu" || (shiftKey && key === "F10")) return commands.open(cell.row);
    const to = moved(shiftKey && key !== "Tab" ? (selection.end() ?? cell) : cell, event);
    return to !== undefined && reach(to, shiftKey && key !== "Tab");
  };

  return { onKeyDown, onFocus, onBlur };
}

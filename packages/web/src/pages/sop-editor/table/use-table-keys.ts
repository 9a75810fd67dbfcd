import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { nextCell } from "./next-cell.ts";
import { holds, type CellAt } from "./selection.ts";
import type { RowCommands } from "./row-commands.ts";
import { cellOf, columnsOf, moveTabStop, rowsOf } from "./table-cells.ts";
import type { TableTools } from "./table-context.ts";
import type { Writing } from "./use-table-tools.ts";

interface KeysOptions {
  frame: RefObject<HTMLElement | null>;
  tools: TableTools;
  writing: Writing;
  focusOnly: (cell: CellAt) => boolean;
  commands: RowCommands;
  /** Empties the selected cells. */
  onEmpty: () => void;
  /** Says in the selected cells what the first of them says. */
  onFill: () => void;
  onFind: () => void;
}

interface TableKeys {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

/**
 * The keys of a spreadsheet: arrows go from cell to cell, with Shift they draw the selection along, with Ctrl they go to the edge. Tab leaves the table,
 * as a person who only passes by expects; while somebody writes it goes to the next cell instead, until Escape. Inside a field all keys are the field's.
 */
export function useTableKeys(options: KeysOptions): TableKeys {
  const { frame, tools, writing, focusOnly, commands, onEmpty, onFill, onFind } = options;
  const { selection } = tools;
  const extending = useRef(false);

  const onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || !frame.current) return;
    moveTabStop(frame.current, cell.element);
    writing.elsewhere();
    // Whoever comes back from what a cell opened finds selected what was selected.
    const range = selection.range();
    const comesBack = !frame.current.contains(event.relatedTarget) && range !== undefined && holds(range, cell);
    if (!extending.current && !comesBack) selection.select(cell);
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
  /** Whole rows or columns around what is selected. */
  const widen = (cell: CellAt, to: "rows" | "columns"): boolean => {
    const { top, bottom, left, right } = selection.range() ?? {
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    };
    if (to === "rows") selection.select({ row: Math.max(0, top), column: 0 }, { row: bottom, column: 0 });
    else selection.select({ row: 0, column: left }, { row: rowsOf(frame.current) - 1, column: right });
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    if (cell && (event.altKey ? actWithAlt(event, cell) : actWithControl(event, cell) || act(event, cell)))
      event.preventDefault();
  };

  const actWithAlt = ({ key }: KeyboardEvent, cell: CellAt): boolean => {
    if (key !== "ArrowUp" && key !== "ArrowDown") return false;
    if (cell.row >= 0) commands.move(cell.row, key === "ArrowUp" ? -1 : 1);
    return true;
  };

  const actWithControl = (event: KeyboardEvent, cell: CellAt): boolean => {
    if (!event.ctrlKey && !event.metaKey) return false;
    const key = event.key.toLowerCase();
    if (key === "+" || (event.shiftKey && key === "=")) return commands.insert(cell.row, "above");
    if (key === "-") return commands.remove(cell.row);
    if (key === "a") {
      selection.select({ row: 0, column: 0 }, { row: rowsOf(frame.current) - 1, column: 0 });
      return true;
    }
    if (key === " " && cell.column > 0 && cell.column < columnsOf(frame.current)) return widen(cell, "columns");
    if (key === "d") onFill();
    else if (key === "f" || key === "h") onFind();
    else return false;
    return true;
  };

  const act = (event: KeyboardEvent, cell: CellAt): boolean => {
    const { key, shiftKey } = event;
    if (key === " " && shiftKey && cell.row >= 0) return widen(cell, "rows");
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
    if (key === "Tab") {
      if (!writing.goesOn()) return false;
      tools.writeOn(cell, shiftKey ? "previous" : "next");
      return true;
    }
    if (!frame.current) return false;
    const to = nextCell(
      frame.current,
      shiftKey ? (selection.end() ?? cell) : cell,
      key,
      event.ctrlKey || event.metaKey,
    );
    return to !== undefined && reach(to, shiftKey);
  };

  return { onKeyDown, onFocus, onBlur };
}

import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";
import type { CellAt } from "./selection.ts";
import { cellOf, lastCellIn, rowsOf } from "./table-cells.ts";
import type { TableTools } from "./table-context.ts";

interface KeptFocus {
  /** Also for what a cell opened: it belongs to the table, wherever it stands on the page. */
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
}

/**
 * A row that goes takes its cell's focus with it. Then what stands in its place gets it, or in an empty table what puts the first row in, so that nobody
 * who works by key falls out of the table. A browser tells nobody of a focus that goes this way; whoever leaves by themselves is heard leaving.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  withoutRows: RefObject<HTMLElement | null>,
  tools: TableTools,
): KeptFocus {
  const last = useRef<CellAt>(undefined);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const cell = last.current;
    if (!cell || !inside.current || document.activeElement !== document.body) return;
    if (!frame.current) return withoutRows.current?.focus();
    const row = Math.min(cell.row, rowsOf(frame.current) - 1);
    tools.goTo({ row, column: Math.min(cell.column, lastCellIn(frame.current, row)) });
  });
  return {
    onFocus: ({ target }) => {
      inside.current = true;
      const cell = cellOf(target);
      if (cell) last.current = { row: cell.row, column: cell.column };
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}

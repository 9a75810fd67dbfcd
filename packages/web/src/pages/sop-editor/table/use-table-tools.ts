import { useMemo, useRef, type RefObject } from "react";
import { makeSelection, type CellAt } from "./selection.ts";
import type { TableTools } from "./table-context.ts";

interface Table {
  tools: TableTools;
  /** True while Tab goes from cell to cell: from the first word that is written until Escape, or until the focus leaves. */
  writing: RefObject<boolean>;
  /** Puts the focus on a cell and leaves the selection as it is. */
  focusOnly: (cell: CellAt) => boolean;
}

/** How one moves about in a table. `frame` is the table's; `paste` what happens with what was copied. */
export function useTable(frame: RefObject<HTMLElement | null>, paste: TableTools["paste"]): Table {
  const writing = useRef(false);
  const pasted = useRef(paste);
  pasted.current = paste;
  return useMemo(() => {
    const selection = makeSelection();
    const focusOnly = ({ row, column }: CellAt): boolean => {
      const cell = frame.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
      return cell !== null && cell !== undefined;
    };
    const goTo = (cell: CellAt): void => {
      if (focusOnly(cell)) selection.select(cell);
    };
    const tools: TableTools = {
      selection,
      goTo,
      writeOn: (cell) => {
        writing.current = true;
        // The cell that was written in becomes a button again with the next drawing; only then can a focus move.
        requestAnimationFrame(() => goTo(cell));
      },
      paste: (data, at) => pasted.current(data, at),
    };
    return { tools, writing, focusOnly };
  }, [frame]);
}

import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import type { CellAt, Selection } from "./selection.ts";
import type { TableTools } from "./table-context.ts";

/** Whether Tab goes from cell to cell: from the first word that is written until Escape, or until the focus leaves. */
export interface Writing {
  goesOn: () => boolean;
  begin: () => void;
  end: () => void;
}

function makeWriting(): Writing {
  let on = false;
  return { goesOn: () => on, begin: () => void (on = true), end: () => void (on = false) };
}

interface Table {
  tools: TableTools;
  writing: Writing;
  /** Puts the focus on a cell and leaves the selection as it is. */
  focusOnly: (cell: CellAt) => boolean;
}

/** How one moves about in a table. `frame` is the table's; `paste` what happens with what was copied. */
export function useTable(
  frame: RefObject<HTMLElement | null>,
  selection: Selection,
  paste: TableTools["paste"],
): Table {
  const pasting = useRef(paste);
  useLayoutEffect(() => {
    pasting.current = paste;
  });
  return useMemo(() => {
    const writing = makeWriting();
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
        writing.begin();
        // The cell that was written in becomes a button again with the next drawing; only then can a focus move.
        requestAnimationFrame(() => goTo(cell));
      },
      selectRows: (first, count) =>
        requestAnimationFrame(() => {
          goTo({ row: first, column: 0 });
          selection.select({ row: first, column: 0 }, { row: first + count - 1, column: 0 });
        }),
      paste: (data, at) => pasting.current(data, at),
    };
    return { tools, writing, focusOnly };
  }, [frame, selection]);
}

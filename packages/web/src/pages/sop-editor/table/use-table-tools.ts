import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import type { CellAt, Selection } from "./selection.ts";
import { buttonAt, columnsOf, rowsOf } from "./table-cells.ts";
import type { TableTools, WritingWay } from "./table-context.ts";

/**
 * Whether Tab goes from cell to cell: from the first word that is written until Escape, or until the focus leaves. Enter then goes to the column in which
 * the row was begun, in the next one, unless somebody went to another cell by themselves.
 */
export interface Writing {
  goesOn: () => boolean;
  /** The column in which the row was begun. */
  column: () => number | undefined;
  begin: (column: number) => void;
  elsewhere: () => void;
  end: () => void;
}

function makeWriting(): Writing {
  let on = false;
  let begun: number | undefined;
  return {
    goesOn: () => on,
    column: () => begun,
    begin: (column) => {
      on = true;
      begun = column;
    },
    elsewhere: () => void (begun = undefined),
    end: () => {
      on = false;
      begun = undefined;
    },
  };
}

interface Table {
  tools: TableTools;
  writing: Writing;
  /** Puts the focus on a cell and leaves the selection as it is. */
  focusOnly: (cell: CellAt) => boolean;
}

/**
 * What is changed while a key or a click is heard is drawn before the next one: whoever types fast is never still in the cell that they have left.
 */
function onceDrawn(act: () => void): void {
  queueMicrotask(act);
}

/** What happens in a table of which its tools know no more than when. */
interface TableActs {
  paste: TableTools["paste"];
  /** Somebody writes on behind the last cell. */
  onWrittenOut: () => void;
}

/** How one moves about in a table. `frame` is the table's. */
export function useTable(frame: RefObject<HTMLElement | null>, selection: Selection, acts: TableActs): Table {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo(() => {
    const writing = makeWriting();
    const focusOnly = (at: CellAt): boolean => {
      const cell = buttonAt(frame.current, at);
      cell?.focus();
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
      return cell !== undefined;
    };
    const goTo = (cell: CellAt): void => {
      if (focusOnly(cell)) selection.select(cell);
    };
    const goOn = ({ row, column }: CellAt, way: WritingWay, begun: number): void => {
      const last = columnsOf(frame.current) - 1;
      if (way === "below") {
        // In the last row the cell itself.
        goTo({ row, column });
        goTo({ row: row + 1, column: begun });
      } else if (way === "previous") {
        // Before the first cell there is none.
        if (column > 1) goTo({ row, column: column - 1 });
        else goTo(row > 0 ? { row: row - 1, column: last } : { row, column });
      } else if (column < last) goTo({ row, column: column + 1 });
      else if (row + 1 < rowsOf(frame.current)) goTo({ row: row + 1, column: 1 });
      else latest.current.onWrittenOut();
    };
    const tools: TableTools = {
      selection,
      goTo,
      press: (cell) => {
        goTo(cell);
        buttonAt(frame.current, cell)?.click();
      },
      writeOn: (from, way) => {
        const begun = writing.column() ?? from.column;
        onceDrawn(() => {
          goOn(from, way, begun);
          writing.begin(begun);
        });
      },
      show: (from, to = from) =>
        onceDrawn(() => {
          goTo(from);
          selection.select(from, to);
        }),
      paste: (data, at) => latest.current.paste(data, at),
    };
    return { tools, writing, focusOnly };
  }, [frame, selection]);
}

import { createContext, useContext } from "react";
import type { CellAt, Selection } from "./selection.ts";

/** Where somebody writes on: Tab, Shift+Tab, Enter. */
export type WritingWay = "next" | "previous" | "below";

/** What the cells of the table share: which of them are selected, and how one gets from cell to cell. Stays the same while the table is open. */
export interface TableTools {
  selection: Selection;
  /** Puts the focus on a cell and selects it; nothing where there is none. */
  goTo: (cell: CellAt) => void;
  /** The same, and presses its button: the cell opens. */
  press: (cell: CellAt) => void;
  /** Leaves a cell in which somebody has just written for the next one; Tab goes on from cell to cell from now on. */
  writeOn: (from: CellAt, way: WritingWay) => void;
  /** Goes to cells and selects them, once they are drawn. */
  show: (from: CellAt, to?: CellAt) => void;
  /** Pastes what was copied, from this cell on. */
  paste: (data: DataTransfer, at: CellAt) => void;
}

const TableContext = createContext<TableTools | undefined>(undefined);
export const TableProvider = TableContext.Provider;

export function useTableTools(): TableTools {
  const tools = useContext(TableContext);
  if (!tools) throw new Error("A cell stands outside of its table.");
  return tools;
}

import type { Sop } from "@alur/model";
import { createContext, useContext } from "react";
import type { CellAt, Selection } from "./selection.ts";

/** What the cells of the table share: which of them are selected, and how one gets from cell to cell. Stays the same while the table is open. */
export interface TableTools {
  selection: Selection;
  /** Puts the focus on a cell and selects it; nothing where there is none. */
  goTo: (cell: CellAt) => void;
  /** The same for the cell beside one in which somebody has just written: Tab goes on from cell to cell from now on. */
  writeOn: (cell: CellAt) => void;
  /** Selects whole rows, once they are drawn. */
  selectRows: (first: number, count: number) => void;
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

const SopContext = createContext<Sop | undefined>(undefined);
export const SopProvider = SopContext.Provider;

/** The SOP as it stands. Only for what is opened: a cell that asked for it would be drawn anew with every change of another. */
export function useShownSop(): Sop {
  const sop = useContext(SopContext);
  if (!sop) throw new Error("A part of the table stands outside of its SOP.");
  return sop;
}

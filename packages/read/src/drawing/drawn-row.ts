import type { SymbolKind } from "./symbols.ts";

/** What is drawn in one row of a flow table. Columns count from 0, as the cells of the row do. */
export interface RowDrawing {
  symbols: { column: number; kind: SymbolKind }[];
  exits: DrawnExit[];
}

/** An arrow out of a row. `to` counts the rows of its table from 0; `end` is a closing capsule that stands in no row. */
export interface DrawnExit {
  to: number | "end";
  /** `decides`: it leaves a diamond. */
  decides: boolean;
  /** Another diamond of the same row leads to the one that it leaves. */
  second: boolean;
  label: string;
}

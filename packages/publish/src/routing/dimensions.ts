import type { SymbolKind } from "./lattice.ts";

/** How large symbols and the room around them are drawn, in millimetres. */
export interface Dimensions {
  /** The room that a performer column keeps for its symbols. */
  symbolWidth: number;
  /** The usual sizes of the symbols. */
  height: Record<SymbolKind, number>;
  width: Record<SymbolKind, number>;
  /** The capsule that ends one branch in the middle of the table. */
  branchEnd: { width: number; height: number };
  /** Between two lines in one gutter. */
  lane: number;
  /** Between two lines at one side of a symbol. */
  port: number;
  /** From a symbol to the first line that runs past it: an arrowhead and a little air. */
  clear: number;
  /** From a line to the table's rule beside it. */
  rule: number;
  /** Around a symbol where no line runs. */
  rest: number;
  /** Between two symbols that stand in one row, one above the other. */
  between: number;
  arrowLength: number;
  arrowWidth: number;
  labelSizePt: number;
  labelHeight: number;
  /** Between a label and whatever stands next to it. */
  labelGap: number;
  /** From a line up to the words that stand on it. */
  labelRise: number;
  /** No line is closer than this to the corner of a symbol's side. */
  corner: number;
}

/** The sizes at full scale; a crowded page draws everything smaller by the same factor. */
export function dimensions(scale: number): Dimensions {
  const symbolWidth = 11 * scale;
  const height = { start: 6, end: 6, task: 6, decision: 8.4, connector: 5 };
  const width = { start: 11, end: 11, task: 11, decision: 11, connector: 6 };
  const scaled = <K extends string>(sizes: Record<K, number>): Record<K, number> =>
    Object.fromEntries(Object.entries<number>(sizes).map(([kind, size]) => [kind, size * scale])) as Record<K, number>;
  const labelSizePt = Math.max(7.5 * scale, 5);
  return {
    symbolWidth,
    height: scaled(height),
    width: scaled(width),
    branchEnd: { width: 9 * scale, height: 4.6 * scale },
    lane: 1.3 * scale,
    port: 1.6 * scale,
    clear: 2.5 * scale,
    rule: 0.9 * scale,
    rest: 2.2 * scale,
    between: 3.4 * scale,
    arrowLength: 1.8 * scale,
    arrowWidth: 1.3 * scale,
    labelSizePt,
    labelHeight: labelSizePt * 0.36,
    labelGap: 0.55 * scale,
    labelRise: 0.9 * scale,
    corner: 0.8 * scale,
  };
}

import { bendCost, entryCost, exitCost, horizontalStepCost, type Arrival, type Departure } from "../routing/cost.ts";
import type { Obstacles } from "../routing/obstacles.ts";

/** An arrow that a page break cuts, as one of its pages sees it. */
export interface Crossing {
  /** The symbols on this page, in lattice channels; the arrow takes one of them. */
  ends: readonly { x: number; y: number }[];
  /** Whether it leaves the page for another, or arrives. */
  use: { leaves: Departure } | { arrives: Arrival };
}

/** A slot in a strip: bands are counted from the rows outward. */
export interface Slot {
  column: number;
  band: number;
}

/** A further strip of connectors takes room from the rows, and the lines to it pass the first. */
const bandCost = 20;

/**
 * One slot for each connector of a strip, from which its arrow needs few bends: right above or below its symbol where that way is free, else where one
 * corner leads to it. `strip` is the strip's side of the page, as a lattice channel. No two share a slot; those with the best way choose first.
 */
export function placeConnectors(
  crossings: readonly Crossing[],
  columns: number,
  strip: number,
  obstacles: Obstacles,
): Slot[] {
  const ways = crossings.map((crossing) =>
    Array.from({ length: columns }, (_, column) =>
      Math.min(...crossing.ends.map((end) => costFrom(end, crossing.use, 2 * column + 1, strip, obstacles))),
    ),
  );
  const best = ways.map((costs) => Math.min(...costs));
  const order = crossings.map((_, i) => i).sort((a, b) => (best[a] ?? 0) - (best[b] ?? 0) || a - b);
  const filled = new Int16Array(columns);
  const slots: Slot[] = [];
  for (const i of order) {
    let [column, least] = [0, Infinity];
    ways[i]?.forEach((cost, c) => {
      const here = cost + bandCost * (filled[c] ?? 0);
      if (here < least) [column, least] = [c, here];
    });
    slots[i] = { column, band: filled[column] ?? 0 };
    filled[column] = (filled[column] ?? 0) + 1;
  }
  return slots;
}

/** What the way between a symbol and a connector in the column `x` would cost at least. */
function costFrom(
  end: { x: number; y: number },
  use: Crossing["use"],
  x: number,
  strip: number,
  { bandClear, cellClear, columnClear }: Obstacles,
): number {
  const faces = strip > end.y ? "bottom" : "top";
  const sides = "leaves" in use ? exitCost[use.leaves] : entryCost[use.arrives];
  const beside = Math.min(sides.left, sides.right);
  const across = horizontalStepCost * Math.abs(x - end.x);
  if (x === end.x)
    return columnClear(x, end.y, strip) ? Math.min(sides[faces], 2 * bendCost + beside) : 2 * bendCost + beside;
  const corner = bandClear(end.y, end.x, x) && cellClear(x, end.y) && columnClear(x, end.y, strip);
  return (corner ? 1 : 2) * bendCost + beside + across;
}

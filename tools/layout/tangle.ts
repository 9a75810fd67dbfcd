import { cross, segments, type Point, type Segment } from "../../packages/publish/src/testing/index.ts";
import type { DrawnArrows } from "./drawn-arrows.ts";

/** How tangled the arrows of some pages are. */
export interface Tangle {
  arrows: number;
  crossings: number;
  bends: number;
}

export function tangle({ arrows, pages }: DrawnArrows): Tangle {
  const sum: Tangle = { arrows, crossings: 0, bends: 0 };
  for (const { lines } of pages) {
    const all = lines.map(({ points }) => straights(points));
    sum.bends += lines.reduce((bends, { points }) => bends + bendsOf(points), 0);
    all.forEach((own, i) => {
      for (const others of all.slice(i + 1))
        for (const line of own) for (const other of others) if (cross(line, other)) sum.crossings += 1;
    });
  }
  return sum;
}

/** The bends of some arrows only. */
export function bendsAmong({ pages }: DrawnArrows, flows: ReadonlySet<number>): number {
  const lines = pages.flatMap((page) => page.lines.filter(({ flow }) => flows.has(flow)));
  return lines.reduce((bends, { points }) => bends + bendsOf(points), 0);
}

/** A place that a line passes straight through is no bend. */
function bendsOf(points: readonly Point[]): number {
  const lines = straights(points);
  return lines.filter((line, i) => i > 0 && isUpright(line) !== isUpright(lines[i - 1] ?? line)).length;
}

const isUpright = ([a, b]: Segment): boolean => Math.abs(a[0] - b[0]) < 1e-6;

function straights(points: readonly Point[]): Segment[] {
  return segments(points).filter(([start, end]) => Math.hypot(end[0] - start[0], end[1] - start[1]) > 1e-6);
}

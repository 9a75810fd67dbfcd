import { lengthInside, segments, sharedLength, type Point } from "../../packages/publish/src/testing/index.ts";

/** The arrows of one SOP as a router has led them, page by page. */
export interface DrawnArrows {
  /** How many the SOP has, however many pages each is drawn on. */
  arrows: number;
  pages: {
    /** `flow` is the arrow's place in the SOP's flows. */
    lines: { flow: number; points: readonly Point[] }[];
    /** The corners of each symbol. */
    symbols: readonly (readonly Point[])[];
  }[];
}

/** Closer than this, in millimetres, two lines look like one. */
const near = 0.1;

/** The arrows that run through no symbol and nowhere lie on another arrow, on any page. */
export function freeArrows({ arrows, pages }: DrawnArrows): Set<number> {
  const free = new Set(Array.from({ length: arrows }, (_, flow) => flow));
  for (const { lines, symbols } of pages) {
    const drawn = lines.map(({ points }) => segments(points));
    lines.forEach(({ flow }, i) => {
      const own = drawn[i] ?? [];
      const others = drawn.filter((_, j) => j !== i).flat();
      const hindered = own.some(
        (line) =>
          symbols.some((symbol) => lengthInside(line, symbol, 0.02) > 0.02) ||
          others.some((other) => sharedLength(line, other, near) > 0.05),
      );
      if (hindered) free.delete(flow);
    });
  }
  return free;
}

import { portOffset, type Lattice, type Route, type Run, type Side } from "./lattice.ts";
import type { Obstacles } from "./obstacles.ts";

/** One possible way from a symbol to another. */
export type Candidate = Pick<Route, "exit" | "entry" | "runs">;

export interface Ends {
  /** Channels of the symbol that the arrow leaves and of the one it reaches. */
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const across = (channel: number, start: number, end: number): Run => ({ vertical: false, channel, start, end });
const along = (channel: number, start: number, end: number): Run => ({ vertical: true, channel, start, end });

/** Sideways towards a channel: the side of the symbol that faces it, and the port on that side. */
const sideFacing = (x: number, channel: number): Side => (channel > x ? "right" : "left");
const sidePort = (x: number, channel: number): number => x + (channel > x ? portOffset : -portOffset);
const endFacing = (y: number, channel: number): Side => (channel > y ? "bottom" : "top");
const endPort = (y: number, channel: number): number => y + (channel > y ? portOffset : -portOffset);

/**
 * All the shapes that a person would draw between two symbols, by how many bends they have; and with four bends one that is always free: out at a side
 * into the gutter beside the symbol, along the gutter between two bands, and in from the gutter beside the target. Made when asked for: the first often will do.
 */
export const candidatesByBends: readonly ((lattice: Lattice, obstacles: Obstacles, ends: Ends) => Candidate[])[] = [
  (_, obstacles, ends) => straight(obstacles, ends),
  (_, obstacles, ends) => corners(obstacles, ends),
  (lattice, obstacles, ends) => [
    ...intoSide(obstacles, ends, nearbyGutters(lattice, ends)),
    ...betweenBands(obstacles, ends),
  ],
  (lattice, obstacles, ends) => {
    const gutters = nearbyGutters(lattice, ends);
    return [...intoEnd(obstacles, ends, gutters), ...fromEndIntoSide(obstacles, ends, gutters)];
  },
  (lattice, _, ends) => [...fromEndIntoEnd(ends, nearbyGutters(lattice, ends)), ...alwaysFree(ends)],
];

/** The vertical gutters worth trying: beside and between the two columns, and one further out on each side. */
function nearbyGutters(lattice: Lattice, { x1, x2 }: Ends): number[] {
  const first = Math.max(0, Math.min(x1, x2) - 3);
  const last = Math.min(2 * lattice.columns, Math.max(x1, x2) + 3);
  return Array.from({ length: (last - first) / 2 + 1 }, (_, i) => first + 2 * i);
}

/** Down (or up) the column. */
function straight({ columnClear }: Obstacles, { x1, y1, x2, y2 }: Ends): Candidate[] {
  if (x1 !== x2 || y1 === y2 || !columnClear(x1, y1, y2)) return [];
  return [{ exit: endFacing(y1, y2), entry: endFacing(y2, y1), runs: [along(x1, endPort(y1, y2), endPort(y2, y1))] }];
}

/** One corner: sideways and then down the target's column, or down the own column and then sideways. */
function corners({ bandClear, columnClear, cellClear }: Obstacles, { x1, y1, x2, y2 }: Ends): Candidate[] {
  if (x1 === x2 || y1 === y2) return [];
  const ways: Candidate[] = [];
  if (cellClear(x2, y1) && bandClear(y1, x1, x2) && columnClear(x2, y1, y2)) {
    ways.push({
      exit: sideFacing(x1, x2),
      entry: endFacing(y2, y1),
      runs: [across(y1, sidePort(x1, x2), x2), along(x2, y1, endPort(y2, y1))],
    });
  }
  if (cellClear(x1, y2) && columnClear(x1, y1, y2) && bandClear(y2, x1, x2)) {
    ways.push({
      exit: endFacing(y1, y2),
      entry: sideFacing(x2, x1),
      runs: [along(x1, endPort(y1, y2), y2), across(y2, x1, sidePort(x2, x1))],
    });
  }
  return ways;
}

/** Sideways into a gutter, along it, and from there into a side of the target. */
function intoSide({ bandClear }: Obstacles, { x1, y1, x2, y2 }: Ends, gutters: number[]): Candidate[] {
  if (y1 === y2) return [];
  return gutters.flatMap((gutter): Candidate[] =>
    bandClear(y1, x1, gutter) && bandClear(y2, gutter, x2)
      ? [
          {
            exit: sideFacing(x1, gutter),
            entry: sideFacing(x2, gutter),
            runs: [
              across(y1, sidePort(x1, gutter), gutter),
              along(gutter, y1, y2),
              across(y2, gutter, sidePort(x2, gutter)),
            ],
          },
        ]
      : [],
  );
}

/** Sideways into a gutter, along it, and by way of a gutter between two bands into the top or the bottom of the target. */
function intoEnd({ bandClear }: Obstacles, { x1, y1, x2, y2 }: Ends, gutters: number[]): Candidate[] {
  return gutters.flatMap((gutter) => {
    if (!bandClear(y1, x1, gutter)) return [];
    const exit = sideFacing(x1, gutter);
    const out = across(y1, sidePort(x1, gutter), gutter);
    return [y2 - 1, y2 + 1].map((before): Candidate => ({
      exit,
      entry: endFacing(y2, before),
      runs: [out, along(gutter, y1, before), across(before, gutter, x2), along(x2, before, endPort(y2, before))],
    }));
  });
}

/** Out at the bottom or top, along the gutter between two bands, and into the top or bottom of the target. */
function betweenBands({ columnClear }: Obstacles, { x1, y1, x2, y2 }: Ends): Candidate[] {
  if (x1 === x2) return [];
  return [...new Set([y1 - 1, y1 + 1, y2 - 1, y2 + 1])].flatMap((between): Candidate[] =>
    columnClear(x1, y1, between) && columnClear(x2, between, y2)
      ? [
          {
            exit: endFacing(y1, between),
            entry: endFacing(y2, between),
            runs: [
              along(x1, endPort(y1, between), between),
              across(between, x1, x2),
              along(x2, between, endPort(y2, between)),
            ],
          },
        ]
      : [],
  );
}

/** Out at the bottom or top, along the gutter between two bands, along a gutter between columns, and into a side of the target. */
function fromEndIntoSide({ bandClear }: Obstacles, { x1, y1, x2, y2 }: Ends, gutters: number[]): Candidate[] {
  return [y1 - 1, y1 + 1].flatMap((between) =>
    gutters.flatMap((gutter): Candidate[] =>
      bandClear(y2, gutter, x2)
        ? [
            {
              exit: endFacing(y1, between),
              entry: sideFacing(x2, gutter),
              runs: [
                along(x1, endPort(y1, between), between),
                across(between, x1, gutter),
                along(gutter, between, y2),
                across(y2, gutter, sidePort(x2, gutter)),
              ],
            },
          ]
        : [],
    ),
  );
}

/** The same, and then along another gutter between bands into the top or the bottom of the target. */
function fromEndIntoEnd({ x1, y1, x2, y2 }: Ends, gutters: number[]): Candidate[] {
  return [y1 - 1, y1 + 1].flatMap((between) =>
    gutters.flatMap((gutter) =>
      [y2 - 1, y2 + 1].flatMap((before): Candidate[] =>
        before === between
          ? []
          : [
              {
                exit: endFacing(y1, between),
                entry: endFacing(y2, before),
                runs: [
                  along(x1, endPort(y1, between), between),
                  across(between, x1, gutter),
                  along(gutter, between, before),
                  across(before, gutter, x2),
                  along(x2, before, endPort(y2, before)),
                ],
              },
            ],
      ),
    ),
  );
}

/** Gutters only: free whatever stands on the page. */
function alwaysFree({ x1, y1, x2, y2 }: Ends): Candidate[] {
  return [x1 - 1, x1 + 1].flatMap((first) =>
    [x2 - 1, x2 + 1].flatMap((second) =>
      first === second
        ? []
        : [y1 - 1, y1 + 1, y2 - 1, y2 + 1].map((between) => ({
            exit: sideFacing(x1, first),
            entry: sideFacing(x2, second),
            runs: [
              across(y1, sidePort(x1, first), first),
              along(first, y1, between),
              across(between, first, second),
              along(second, between, y2),
              across(y2, second, sidePort(x2, second)),
            ],
          })),
    ),
  );
}

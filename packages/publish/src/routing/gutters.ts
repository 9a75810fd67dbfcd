import type { Demand } from "./demand.ts";
import type { Dimensions } from "./dimensions.ts";
import type { Lattice, Route, Run } from "./lattice.ts";
import type { Tracks } from "./tracks.ts";

/** How the lanes of the gutters are shared out between the two sides of the rule that runs through each, and the room that follows from it. */
export interface GutterPlan {
  /** For each vertical gutter: how many of its lanes lie left of the column rule. */
  leftOfRule: number[];
  /** For each horizontal gutter: how many lie above the row rule. Unused where both bands belong to one row. */
  aboveRule: number[];
  /** For each column: the room beside its symbols, left and right. */
  left: number[];
  right: number[];
  /** For each band: the room above and below its symbols and words. */
  top: number[];
  bottom: number[];
}

/** `ruleAbove[h]` says whether a table rule runs through the gutter above band h; the outermost gutters always touch the edge of the page's rows. */
export function planGutters(
  lattice: Lattice,
  routes: readonly Route[],
  tracks: Tracks,
  demand: Demand,
  sizes: Dimensions,
  ruleAbove: readonly boolean[],
): GutterPlan {
  const { columns, bands } = lattice;
  const wishes = laneWishes(routes, tracks);
  const leftOfRule = Array.from({ length: columns + 1 }, (_, g) => {
    const lanes = tracks.verticalLanes[2 * g] ?? 0;
    return g === 0 ? 0 : g === columns ? lanes : bestSplit(lanes, wishes.vertical.get(2 * g) ?? []);
  });
  const aboveRule = Array.from({ length: bands + 1 }, (_, h) => {
    const lanes = tracks.horizontalLanes[2 * h] ?? 0;
    return h === 0 ? 0 : h === bands ? lanes : bestSplit(lanes, wishes.horizontal.get(2 * h) ?? []);
  });
  const halfGutter = (lanes: number, words: number): number =>
    lanes === 0 ? Math.max(sizes.rest, words) : Math.max(sizes.clear, words) + (lanes - 1) * sizes.lane + sizes.rule;
  const all = (gutter: number): number => tracks.horizontalLanes[2 * gutter] ?? 0;
  const inRow = (gutter: number): number =>
    all(gutter) === 0 ? sizes.between : 2 * sizes.clear + (all(gutter) - 1) * sizes.lane;
  return {
    leftOfRule,
    aboveRule,
    left: Array.from({ length: columns }, (_, c) =>
      halfGutter((tracks.verticalLanes[2 * c] ?? 0) - (leftOfRule[c] ?? 0), demand.wordsLeft[c] ?? 0),
    ),
    right: Array.from({ length: columns }, (_, c) => halfGutter(leftOfRule[c + 1] ?? 0, demand.wordsRight[c] ?? 0)),
    top: Array.from({ length: bands }, (_, b) =>
      ruleAbove[b] ? halfGutter(all(b) - (aboveRule[b] ?? 0), 0) : inRow(b),
    ),
    bottom: Array.from({ length: bands }, (_, b) => (ruleAbove[b + 1] ? halfGutter(aboveRule[b + 1] ?? 0, 0) : 0)),
  };
}

/** For each gutter and lane, how strongly its lines would rather lie before (negative) or after the rule: on the side of the symbols that they touch. */
function laneWishes(
  routes: readonly Route[],
  tracks: Tracks,
): { vertical: Map<number, number[]>; horizontal: Map<number, number[]> } {
  const vertical = new Map<number, number[]>();
  const horizontal = new Map<number, number[]>();
  for (const { runs } of routes) {
    runs.forEach((run, i) => {
      if (run.channel % 2 === 1) return;
      const wishes = (run.vertical ? vertical : horizontal).get(run.channel) ?? [];
      const lane = tracks.lane.get(run) ?? 0;
      wishes[lane] = (wishes[lane] ?? 0) + lean(runs[i - 1], run, runs[i + 1]);
      (run.vertical ? vertical : horizontal).set(run.channel, wishes);
    });
  }
  return { vertical, horizontal };
}

function lean(previous: Run | undefined, run: Run, next: Run | undefined): number {
  const before = previous ? Math.sign(previous.start - run.channel) : 0;
  // The end with the arrowhead counts more: a line that climbs back runs in the column to which it returns.
  const after = next ? 1.5 * Math.sign(next.end - run.channel) : 0;
  return before + after;
}

/** How many of the lanes lie before the rule: as they wish, and spread over both sides when there are several. */
function bestSplit(lanes: number, wishes: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (let split = 0; split <= lanes; split++) {
    let cost = 2 * Math.max(0, split - 1) + 2 * Math.max(0, lanes - split - 1);
    for (let lane = 0; lane < lanes; lane++) {
      const wish = wishes[lane] ?? 0;
      cost += lane < split ? Math.max(0, wish) : Math.max(0, -wish);
    }
    if (cost < least) {
      least = cost;
      best = split;
    }
  }
  return best;
}

import type { Dimensions } from "./dimensions.ts";
import type { Lattice, Route, Run, Side } from "./lattice.ts";
import { halfHeightAt, halfWidthAt, type SymbolShape } from "./symbol-shape.ts";
import type { Tracks } from "./tracks.ts";

/** Words beside an arrow, seen from the middle of the symbol that it leaves. */
export interface LabelPlace {
  link: number;
  node: number;
  left: number;
  top: number;
  width: number;
  height: number;
  lines: readonly string[];
}

/** The room that symbols, words and lines need on one page, in millimetres. */
export interface Demand {
  shapes: SymbolShape[];
  labels: LabelPlace[];
  /** For each band: from its middle up and down to the ends of its symbols and words. */
  above: number[];
  below: number[];
  /** For each column: from the room kept for symbols out to the end of the words, left and right. */
  wordsLeft: number[];
  wordsRight: number[];
}

/** How much of half its height a symbol's side offers to lines. */
const usableSide = { task: 1, start: 1, end: 1, connector: 0.6, decision: 0.6 } as const;

/** Lines that enter at the top or bottom stand at most two places off the middle; words keep clear of them. */
const middleReach = 2.4;

/** Measures symbols, which grow with the lines at their sides, and the words beside arrows. */
export function measureDemand(lattice: Lattice, routes: readonly Route[], tracks: Tracks, sizes: Dimensions): Demand {
  const shapes = lattice.nodes.map(({ kind, width, height }) => ({ kind, width, height }));
  const reach = endReach(lattice, routes, tracks);
  const grow = (node: number, side: Side, run: Run | undefined): void => {
    const shape = shapes[node];
    const offset = run ? (tracks.offset.get(run) ?? 0) : 0;
    if (!shape || run?.vertical !== false || offset === 0) return;
    const isDiamond = shape.kind === "decision";
    const needed = (2 * (Math.abs(offset) + (isDiamond ? 0 : sizes.corner))) / usableSide[shape.kind];
    const cornerWay = isDiamond ? beyondHeads(offset, reach.get(quarter(node, offset, side)), shape, sizes) : 0;
    shape.height = Math.max(shape.height, needed, cornerWay);
  };
  for (const route of routes) {
    grow(route.from, route.exit, route.runs[0]);
    grow(route.to, route.entry, route.runs.at(-1));
  }
  const labels = routes.flatMap((route) => placeLabel(lattice, route, shapes, tracks, sizes));
  const demand: Demand = {
    shapes,
    labels,
    above: Array.from({ length: lattice.bands }, () => 0),
    below: Array.from({ length: lattice.bands }, () => 0),
    wordsLeft: Array.from({ length: lattice.columns }, () => 0),
    wordsRight: Array.from({ length: lattice.columns }, () => 0),
  };
  const raise = (list: number[], i: number, value: number): void => {
    list[i] = Math.max(list[i] ?? 0, value);
  };
  lattice.nodes.forEach((node, i) => {
    raise(demand.above, node.band, (shapes[i]?.height ?? 0) / 2);
    raise(demand.below, node.band, (shapes[i]?.height ?? 0) / 2);
  });
  for (const label of labels) {
    const node = lattice.nodes[label.node];
    if (!node) continue;
    raise(demand.above, node.band, sizes.labelGap - label.top);
    raise(demand.below, node.band, label.top + label.height + sizes.labelGap);
    raise(demand.wordsLeft, node.column, sizes.labelGap - label.left - sizes.symbolWidth / 2);
    raise(demand.wordsRight, node.column, label.left + label.width + sizes.labelGap - sizes.symbolWidth / 2);
  }
  return demand;
}

/** One of the four slanting edges of a diamond: above or below its middle, left or right of it. */
function quarter(node: number, down: number, side: Side): string {
  return `${node} ${down < 0 ? "top" : "bottom"} ${side}`;
}

/** How far from the middle lines meet each edge of a symbol from above or below. */
function endReach(lattice: Lattice, routes: readonly Route[], tracks: Tracks): Map<string, number> {
  const reach = new Map<string, number>();
  const note = (node: number, side: Side, run: Run | undefined): void => {
    if (!run?.vertical || lattice.nodes[node]?.kind !== "decision") return;
    const offset = tracks.offset.get(run) ?? 0;
    const edge = quarter(node, side === "top" ? -1 : 1, offset < 0 ? "left" : "right");
    reach.set(edge, Math.max(reach.get(edge) ?? 0, Math.abs(offset)));
  };
  for (const route of routes) {
    note(route.from, route.exit, route.runs[0]);
    note(route.to, route.entry, route.runs.at(-1));
  }
  return reach;
}

/** How tall a diamond must be for a line at its side to pass under the heads of those that meet the same edge from above (or over those from below). */
function beyondHeads(offset: number, reach: number | undefined, shape: SymbolShape, sizes: Dimensions): number {
  if (reach === undefined || reach === 0) return 0;
  return (2 * (Math.abs(offset) + sizes.arrowWidth)) / (1 - Math.min(0.8, (2 * reach) / shape.width));
}

/** Words stand on a line that leaves sideways, just beyond the symbol; and to the right of a line that leaves at the top or bottom. */
function placeLabel(
  lattice: Lattice,
  route: Route,
  shapes: readonly SymbolShape[],
  tracks: Tracks,
  sizes: Dimensions,
): LabelPlace[] {
  const label = lattice.links[route.link]?.label;
  const shape = shapes[route.from];
  const run = route.runs[0];
  if (!label || !shape || !run) return [];
  const offset = tracks.offset.get(run) ?? 0;
  const words = { link: route.link, node: route.from, width: label.width, height: label.height, lines: label.lines };
  if (route.exit === "left" || route.exit === "right") {
    const bottom = offset - sizes.labelRise;
    const top = bottom - label.height;
    const closest = top < 0 && bottom > 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
    const start = Math.max(halfWidthAt(shape, closest), middleReach * sizes.port) + sizes.labelGap;
    return [{ ...words, left: route.exit === "left" ? -start - label.width : start, top }];
  }
  const left = offset + 1.5 * sizes.labelGap;
  const border = halfHeightAt(shape, Math.max(0, left), route.exit) + sizes.labelGap;
  return [{ ...words, left, top: route.exit === "top" ? -border - label.height : border }];
}

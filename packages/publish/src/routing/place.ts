import type { Demand } from "./demand.ts";
import type { Dimensions } from "./dimensions.ts";
import type { GutterPlan } from "./gutters.ts";
import type { Lattice, Route, Run } from "./lattice.ts";
import { halfHeightAt, halfWidthAt, type Point } from "./symbol-shape.ts";
import type { Tracks } from "./tracks.ts";

/** Where the columns and bands of a page lie, in millimetres. */
export interface Grid {
  /** For each performer column: its rules and the middle of its symbols. */
  columns: readonly { left: number; middle: number; right: number }[];
  /** For each band: its middle, and the rules of the table row in which it stands. */
  bands: readonly { top: number; middle: number; bottom: number; ruleAbove: boolean }[];
}

/** Turns the lanes of a route into points on the page. The first and the last point lie on the borders of the two symbols. */
export class Placing {
  readonly #lattice: Lattice;
  readonly #tracks: Tracks;
  readonly #demand: Demand;
  readonly #gutters: GutterPlan;
  readonly #sizes: Dimensions;
  readonly #grid: Grid;

  constructor(lattice: Lattice, tracks: Tracks, demand: Demand, gutters: GutterPlan, sizes: Dimensions, grid: Grid) {
    this.#lattice = lattice;
    this.#tracks = tracks;
    this.#demand = demand;
    this.#gutters = gutters;
    this.#sizes = sizes;
    this.#grid = grid;
  }

  /** The middle of a symbol. */
  middle(node: number): Point {
    const { column = 0, band = 0 } = this.#lattice.nodes[node] ?? {};
    return [this.#grid.columns[column]?.middle ?? 0, this.#grid.bands[band]?.middle ?? 0];
  }

  points(route: Route): Point[] {
    const first = route.runs[0];
    const last = route.runs.at(-1);
    if (!first || !last) return [];
    const corners = route.runs.slice(1).map((run, i): Point => this.#corner(route.runs[i] ?? run, run));
    return [this.#port(route.from, route.exit, first), ...corners, this.#port(route.to, route.entry, last)];
  }

  #corner(a: Run, b: Run): Point {
    return a.vertical ? [this.#across(a), this.#down(b)] : [this.#across(b), this.#down(a)];
  }

  #port(node: number, side: Route["exit"], run: Run): Point {
    const [x, y] = this.middle(node);
    const shape = this.#demand.shapes[node];
    if (!shape) return [x, y];
    if (side === "left" || side === "right") {
      const at = this.#down(run);
      const half = halfWidthAt(shape, at - y);
      return [side === "left" ? x - half : x + half, at];
    }
    const at = this.#across(run);
    const half = halfHeightAt(shape, at - x, side);
    return [at, side === "top" ? y - half : y + half];
  }

  /** The x of a vertical run. */
  #across(run: Run): number {
    const { columns } = this.#grid;
    if (run.channel % 2 === 1) {
      return (columns[(run.channel - 1) / 2]?.middle ?? 0) + (this.#tracks.offset.get(run) ?? 0);
    }
    const gutter = run.channel / 2;
    const lane = this.#tracks.lane.get(run) ?? 0;
    const before = this.#gutters.leftOfRule[gutter] ?? 0;
    const room = this.#sizes.symbolWidth / 2;
    const left = columns[gutter - 1];
    const right = columns[gutter];
    if (lane < before && left) {
      const clear = Math.max(this.#sizes.clear, this.#demand.wordsRight[gutter - 1] ?? 0);
      return this.#lanePlace(left.middle + room + clear, left.right - this.#sizes.rule, lane, before);
    }
    const lanes = (this.#tracks.verticalLanes[run.channel] ?? 0) - before;
    const clear = Math.max(this.#sizes.clear, this.#demand.wordsLeft[gutter] ?? 0);
    const from = (right?.left ?? 0) + this.#sizes.rule;
    return this.#lanePlace(from, (right?.middle ?? 0) - room - clear, lane - before, lanes);
  }

  /** The y of a horizontal run. */
  #down(run: Run): number {
    const { bands } = this.#grid;
    if (run.channel % 2 === 1) {
      return (bands[(run.channel - 1) / 2]?.middle ?? 0) + (this.#tracks.offset.get(run) ?? 0);
    }
    const gutter = run.channel / 2;
    const lane = this.#tracks.lane.get(run) ?? 0;
    const lanes = this.#tracks.horizontalLanes[run.channel] ?? 0;
    const upper = bands[gutter - 1];
    const lower = bands[gutter];
    const upperEdge = (upper?.middle ?? 0) + (this.#demand.below[gutter - 1] ?? 0) + this.#sizes.clear;
    const lowerEdge = (lower?.middle ?? 0) - (this.#demand.above[gutter] ?? 0) - this.#sizes.clear;
    if (upper && lower && !lower.ruleAbove) return this.#lanePlace(upperEdge, lowerEdge, lane, lanes);
    const before = this.#gutters.aboveRule[gutter] ?? 0;
    if (upper && lane < before) return this.#lanePlace(upperEdge, upper.bottom - this.#sizes.rule, lane, before);
    return this.#lanePlace((lower?.top ?? 0) + this.#sizes.rule, lowerEdge, lane - before, lanes - before);
  }

  /** Spreads lanes over the room they have, but not further apart than reads as one bundle. */
  #lanePlace(from: number, to: number, lane: number, lanes: number): number {
    const spacing = lanes > 1 ? Math.min((to - from) / (lanes - 1), 1.5 * this.#sizes.lane) : 0;
    return (from + to) / 2 + (lane - (lanes - 1) / 2) * spacing;
  }
}

import { crossingsBefore, laneOf, overlap, type Lane } from "./channel-order.ts";
import { highEnd, lowEnd, type Lattice, type Route, type Run, type Side } from "./lattice.ts";

/** What one more crossing costs, in lattice steps of a detour. */
const crossingCost = 14;
/** What it costs to run beside another line in the same channel: it needs a lane of its own. */
const besideCost = 1.5;
/** The middle of a column is as wide as a symbol: more lines than this do not fit side by side. */
const middleCapacity = 4;

const sideNumber: Record<Side, number> = { left: 0, right: 1, top: 2, bottom: 3 };

interface DrawnRun {
  run: Run;
  lane: Lane;
}

/** The lines led so far, by channel, and the sides of symbols that they use. */
export class Drawn {
  readonly #vertical: DrawnRun[][];
  readonly #horizontal: DrawnRun[][];
  /** By symbol and side, four to a symbol. */
  readonly #sides: Int16Array;
  readonly #labelledSides: Int16Array;
  readonly #lattice: Lattice;

  constructor(lattice: Lattice) {
    this.#lattice = lattice;
    this.#sides = new Int16Array(4 * lattice.nodes.length);
    this.#labelledSides = new Int16Array(4 * lattice.nodes.length);
    this.#vertical = Array.from({ length: 2 * lattice.columns + 1 }, () => []);
    this.#horizontal = Array.from({ length: 2 * lattice.bands + 1 }, () => []);
  }

  add(route: Route): void {
    route.runs.forEach((run, i) => {
      this.#channel(run).push({ run, lane: laneOf(route.runs[i - 1], run, route.runs[i + 1]) });
    });
    this.#count(route, 1);
  }

  remove(route: Route): void {
    for (const run of route.runs) {
      const channel = this.#channel(run);
      const place = channel.findIndex((drawn) => drawn.run === run);
      channel.splice(place, 1);
    }
    this.#count(route, -1);
  }

  /** How many lines already use a side of a symbol. */
  linesAt(node: number, side: Side): number {
    return this.#sides[4 * node + sideNumber[side]] ?? 0;
  }

  /** How many labelled arrows leave a side of a symbol. */
  labelsAt(node: number, side: Side): number {
    return this.#labelledSides[4 * node + sideNumber[side]] ?? 0;
  }

  /** What crossings and neighbours would cost; undefined where the middle of a column is full. */
  hindrance(runs: readonly Run[]): number | undefined {
    const { beside, crossings, full } = this.#meetings(runs);
    return full ? undefined : besideCost * beside + crossingCost * crossings;
  }

  /** How many lines a way would cross. */
  crossings(runs: readonly Run[]): number {
    return this.#meetings(runs).crossings;
  }

  #meetings(runs: readonly Run[]): { beside: number; crossings: number; full: boolean } {
    let beside = 0;
    let crossings = 0;
    let full = false;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i];
      if (!run) continue;
      const lane = laneOf(runs[i - 1], run, runs[i + 1]);
      crossings += this.#crossed(run);
      let here = 0;
      for (const other of this.#channel(run)) {
        if (!overlap(lane, other.lane)) continue;
        here += 1;
        // Side by side in one channel, the better of the two orders is taken later; it may still make the lines cross.
        crossings += Math.min(crossingsBefore(lane, other.lane), crossingsBefore(other.lane, lane));
      }
      beside += here;
      full ||= run.vertical && run.channel % 2 === 1 && here >= middleCapacity;
    }
    return { beside, crossings, full };
  }

  #crossed(run: Run): number {
    const across = run.vertical ? this.#horizontal : this.#vertical;
    let count = 0;
    for (let i = Math.floor(lowEnd(run)) + 1; i < highEnd(run); i++) {
      for (const { lane } of across[i] ?? []) {
        if (lane.low < run.channel && run.channel < lane.high) count += 1;
      }
    }
    return count;
  }

  #channel(run: Run): DrawnRun[] {
    const channel = (run.vertical ? this.#vertical : this.#horizontal)[run.channel];
    if (!channel) throw new Error(`The lattice has no channel ${run.channel}.`);
    return channel;
  }

  #count(route: Route, by: number): void {
    const bump = (sides: Int16Array, node: number, side: Side): void => {
      const place = 4 * node + sideNumber[side];
      sides[place] = (sides[place] ?? 0) + by;
    };
    bump(this.#sides, route.from, route.exit);
    bump(this.#sides, route.to, route.entry);
    if (this.#lattice.links[route.link]?.label) bump(this.#labelledSides, route.from, route.exit);
  }
}

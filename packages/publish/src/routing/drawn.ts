import { crossingsBefore, laneOf, overlap, type Lane } from "./channel-order.ts";
import { highEnd, lowEnd, type Lattice, type Route, type Run, type Side } from "./lattice.ts";

/** What one more crossing costs, in lattice steps of a detour. */
const crossingCost = 14;
/** What it costs to run beside another line in the same channel: it needs a lane of its own. */
const besideCost = 1.5;
/** The middle of a column is as wide as a symbol: more lines than this do not fit side by side. */
const middleCapacity = 4;

interface DrawnRun {
  run: Run;
  lane: Lane;
}

/** The lines led so far, by channel, and the sides of symbols that they use. */
export class Drawn {
  readonly #vertical: DrawnRun[][];
  readonly #horizontal: DrawnRun[][];
  readonly #sides = new Map<string, number>();
  readonly #labelledSides = new Map<string, number>();
  readonly #lattice: Lattice;

  constructor(lattice: Lattice) {
    this.#lattice = lattice;
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
    return this.#sides.get(`${node} ${side}`) ?? 0;
  }

  /** How many labelled arrows leave a side of a symbol. */
  labelsAt(node: number, side: Side): number {
    return this.#labelledSides.get(`${node} ${side}`) ?? 0;
  }

  /** What crossings and neighbours would cost; undefined where the middle of a column is full. */
  hindrance(runs: readonly Run[]): number | undefined {
    let cost = 0;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i];
      if (!run) continue;
      const lane = laneOf(runs[i - 1], run, runs[i + 1]);
      let beside = 0;
      let crossings = this.#crossings(run);
      for (const other of this.#channel(run)) {
        if (!overlap(lane, other.lane)) continue;
        beside += 1;
        // Side by side in one channel, the better of the two orders is taken later; it may still make the lines cross.
        crossings += Math.min(crossingsBefore(lane, other.lane), crossingsBefore(other.lane, lane));
      }
      if (run.vertical && run.channel % 2 === 1 && beside >= middleCapacity) return undefined;
      cost += besideCost * beside + crossingCost * crossings;
    }
    return cost;
  }

  #crossings(run: Run): number {
    const crossed = run.vertical ? this.#horizontal : this.#vertical;
    let count = 0;
    for (let i = Math.floor(lowEnd(run)) + 1; i < highEnd(run); i++) {
      for (const { lane } of crossed[i] ?? []) {
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
    const bump = (sides: Map<string, number>, node: number, side: Side): void => {
      const key = `${node} ${side}`;
      sides.set(key, (sides.get(key) ?? 0) + by);
    };
    bump(this.#sides, route.from, route.exit);
    bump(this.#sides, route.to, route.entry);
    if (this.#lattice.links[route.link]?.label) bump(this.#labelledSides, route.from, route.exit);
  }
}

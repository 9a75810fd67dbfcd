import { highEnd, lowEnd, meet, type Lattice, type Route, type Run, type Side } from "./lattice.ts";

/** What one more crossing costs, in lattice steps of a detour. */
const crossingCost = 14;
/** What it costs to run beside another line in the same channel: it needs a lane of its own. */
const besideCost = 1.5;
/** The middle of a column is as wide as a symbol: more lines than this do not fit side by side. */
const middleCapacity = 4;

/** The lines led so far, by channel, and the sides of symbols that they use. */
export class Drawn {
  readonly #vertical: Run[][];
  readonly #horizontal: Run[][];
  readonly #sides = new Map<string, number>();
  readonly #labelledSides = new Map<string, number>();
  readonly #lattice: Lattice;

  constructor(lattice: Lattice) {
    this.#lattice = lattice;
    this.#vertical = Array.from({ length: 2 * lattice.columns + 1 }, () => []);
    this.#horizontal = Array.from({ length: 2 * lattice.bands + 1 }, () => []);
  }

  add(route: Route): void {
    for (const run of route.runs) this.#channel(run).push(run);
    this.#count(route, 1);
  }

  remove(route: Route): void {
    for (const run of route.runs) {
      const channel = this.#channel(run);
      channel.splice(channel.indexOf(run), 1);
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
    for (const run of runs) {
      const beside = this.#channel(run).reduce((count, other) => count + (meet(run, other) ? 1 : 0), 0);
      if (run.vertical && run.channel % 2 === 1 && beside >= middleCapacity) return undefined;
      cost += besideCost * beside + crossingCost * this.#crossings(run);
    }
    return cost;
  }

  #crossings(run: Run): number {
    const crossed = run.vertical ? this.#horizontal : this.#vertical;
    let count = 0;
    for (let i = Math.floor(lowEnd(run)) + 1; i < highEnd(run); i++) {
      for (const other of crossed[i] ?? []) {
        if (lowEnd(other) < run.channel && run.channel < highEnd(other)) count += 1;
      }
    }
    return count;
  }

  #channel(run: Run): Run[] {
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

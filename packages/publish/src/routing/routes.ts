import { candidatesByBends, type Candidate } from "./candidates.ts";
import { Drawn } from "./drawn.ts";
import { baseCost, leastCost, mayUseSides } from "./cost.ts";
import { portOffset, type Lattice, type LatticeLink, type Route } from "./lattice.ts";
import { obstaclesOf, type Obstacles } from "./obstacles.ts";

/** How often an arrow that crosses others is taken up again and led anew, now that all the others are known. */
const rounds = 2;

/** Leads every link along channels so that no line meets a symbol, preferring what a person would draw and as few crossings as can be had. */
export function chooseRoutes(lattice: Lattice): Route[] {
  const obstacles = obstaclesOf(lattice);
  const drawn = new Drawn(lattice);
  const routes: Route[] = [];
  const arrows: number[] = [];
  lattice.links.forEach((link, index) => {
    if (link.nature !== "joint") {
      arrows.push(index);
      return;
    }
    const route = jointLine(lattice, link, index);
    drawn.add(route);
    routes[index] = route;
  });
  arrows.sort((a, b) => reach(lattice, a) - reach(lattice, b) || a - b);
  for (let round = 0; round <= rounds; round++) {
    let changed = false;
    for (const index of arrows) {
      const before = routes[index];
      if (before) {
        drawn.remove(before);
        if (drawn.crossings(before.runs) === 0) {
          drawn.add(before);
          continue;
        }
      }
      const route = bestRoute(lattice, obstacles, drawn, index);
      drawn.add(route);
      routes[index] = route;
      changed ||= before === undefined || !sameWay(before, route);
    }
    if (!changed) break;
  }
  return routes;
}

/** Short arrows that go on come first; long ways back take what is left. */
function reach(lattice: Lattice, index: number): number {
  const link = lattice.links[index];
  const from = lattice.nodes[link?.from[0] ?? 0];
  const to = lattice.nodes[link?.to[0] ?? 0];
  if (!from || !to) return 0;
  const down = to.band - from.band;
  return down > 0 ? down + Math.abs(to.column - from.column) / 4 : 1000 - down;
}

function jointLine(lattice: Lattice, link: LatticeLink, index: number): Route {
  const from = link.from[0] ?? 0;
  const to = link.to[0] ?? 0;
  const left = lattice.nodes[from];
  const right = lattice.nodes[to];
  const start = 2 * (left?.column ?? 0) + 1 + portOffset;
  const end = 2 * (right?.column ?? 0) + 1 - portOffset;
  const channel = 2 * (left?.band ?? 0) + 1;
  return { link: index, from, to, exit: "right", entry: "left", runs: [{ vertical: false, channel, start, end }] };
}

function bestRoute(lattice: Lattice, obstacles: Obstacles, drawn: Drawn, index: number): Route {
  const link = lattice.links[index];
  let best: { route: Route; cost: number } | undefined;
  for (const [from, to] of nearestEnds(lattice, link)) {
    const source = lattice.nodes[from];
    const target = lattice.nodes[to];
    if (!link || !source || !target) continue;
    const ends = {
      x1: 2 * source.column + 1,
      y1: 2 * source.band + 1,
      x2: 2 * target.column + 1,
      y2: 2 * target.band + 1,
    };
    const consider = (candidate: Candidate): void => {
      if (!mayUseSides(drawn, link, from, to, candidate)) return;
      const base = baseCost(drawn, link, source, target, from, to, candidate);
      if (best && base >= best.cost) return;
      const hindrance = drawn.hindrance(candidate.runs);
      if (hindrance === undefined) return;
      const cost = base + hindrance;
      if (!best || cost < best.cost) best = { route: { link: index, from, to, ...candidate }, cost };
    };
    for (const [bends, waysWith] of candidatesByBends.entries()) {
      if (best && leastCost(bends, ends) >= best.cost) break;
      waysWith(lattice, obstacles, ends).forEach(consider);
    }
  }
  if (!best) throw new Error(`No way was found for arrow ${index}; gutters should always offer one.`);
  return best.route;
}

/** Of a joint step's symbols, those nearest to each other; several where the distance is the same. */
function nearestEnds(lattice: Lattice, link: LatticeLink | undefined): [number, number][] {
  const pairs: { pair: [number, number]; distance: number }[] = [];
  for (const from of link?.from ?? []) {
    for (const to of link?.to ?? []) {
      const distance = Math.abs((lattice.nodes[from]?.column ?? 0) - (lattice.nodes[to]?.column ?? 0));
      pairs.push({ pair: [from, to], distance });
    }
  }
  const nearest = Math.min(...pairs.map(({ distance }) => distance));
  return pairs.filter(({ distance }) => distance === nearest).map(({ pair }) => pair);
}

function sameWay(a: Route, b: Route): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.runs.length === b.runs.length &&
    a.runs.every((run, i) => {
      const other = b.runs[i];
      return other?.channel === run.channel && other.start === run.start && other.end === run.end;
    })
  );
}

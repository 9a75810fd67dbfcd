import type { Candidate, Ends } from "./candidates.ts";
import type { Drawn } from "./drawn.ts";
import {
  highEnd,
  lowEnd,
  portOffset,
  type LatticeLink,
  type LatticeNode,
  type LinkNature,
  type Side,
} from "./lattice.ts";

export const bendCost = 6;
const verticalStepCost = 0.8;
export const horizontalStepCost = 0.6;

/** A second line on the same side of a symbol: awkward at a diamond's corner, tolerable at a box. */
const sharedSideCost = { start: 5, end: 5, task: 5, connector: 8, decision: 22 } as const;

/** How an arrow goes away from its symbol: to a later row, as the outcome "Ya" does, or as another outcome or back. */
export type Departure = "onward" | "yes" | "aside" | "downFromConnector" | "upFromConnector";
export type Arrival = "fromAbove" | "fromBelow" | "fromBelowToConnector";

/** How little each side suits an arrow, by what the arrow means. "Ya" goes on downward, "Tidak" leaves sideways. */
export const exitCost: Record<Departure, Record<Side, number>> = {
  onward: { bottom: 0, left: 2, right: 1, top: 30 },
  yes: { bottom: 0, left: 7, right: 5, top: 40 },
  aside: { left: 0, right: 0, bottom: 8, top: 25 },
  downFromConnector: { bottom: 0, left: 2, right: 2, top: 20 },
  upFromConnector: { top: 0, left: 2, right: 2, bottom: 20 },
};
export const entryCost: Record<Arrival, Record<Side, number>> = {
  fromAbove: { top: 0, left: 5, right: 5, bottom: 35 },
  fromBelow: { left: 0, right: 0, top: 9, bottom: 4 },
  fromBelowToConnector: { bottom: 0, left: 4, right: 4, top: 20 },
};

/** Words never stand above a symbol, where arrows arrive and the words of its sides may reach; and below one they leave no room for another line. */
export function mayUseSides(drawn: Drawn, link: LatticeLink, from: number, to: number, way: Candidate): boolean {
  if (link.label && way.exit === "top") return false;
  if (isEnd(way.exit)) {
    if (drawn.labelsAt(from, way.exit) > 0) return false;
    if (link.label && (drawn.linesAt(from, way.exit) > 0 || (from === to && way.entry === way.exit))) return false;
  }
  return !(isEnd(way.entry) && drawn.labelsAt(to, way.entry) > 0);
}

function isEnd(side: Side): boolean {
  return side === "top" || side === "bottom";
}

export function departureOf(nature: LinkNature, down: boolean): Departure {
  if (nature === "yes") return "yes";
  return nature === "no" || nature === "other" || !down ? "aside" : "onward";
}

const fromConnector = (down: boolean): Departure => (down ? "downFromConnector" : "upFromConnector");

/** No way with so many bends between these ends costs less. */
export function leastCost(bends: number, { x1, y1, x2, y2 }: Ends): number {
  const length = (distance: number): number => Math.max(0, Math.abs(distance) - 2 * portOffset);
  return bends * bendCost + length(x2 - x1) * horizontalStepCost + length(y2 - y1) * verticalStepCost;
}

/** What a way costs by itself: its bends, its length and how well its sides suit the arrow. */
export function baseCost(
  drawn: Drawn,
  link: LatticeLink,
  source: LatticeNode,
  target: LatticeNode,
  from: number,
  to: number,
  way: Candidate,
): number {
  let cost = bendCost * (way.runs.length - 1);
  for (const run of way.runs) {
    cost += (highEnd(run) - lowEnd(run)) * (run.vertical ? verticalStepCost : horizontalStepCost);
  }
  const down = target.band > source.band;
  const leaving = source.kind === "connector" ? fromConnector(down) : departureOf(link.nature, down);
  const arriving = down ? "fromAbove" : target.kind === "connector" ? "fromBelowToConnector" : "fromBelow";
  cost += exitCost[leaving][way.exit] + entryCost[arriving][way.entry];
  cost += sharedSideCost[source.kind] * drawn.linesAt(from, way.exit);
  cost += sharedSideCost[target.kind] * drawn.linesAt(to, way.entry);
  return cost;
}

import type { Run } from "./lattice.ts";

/** A run as its channel sees it: from `low` to `high`, and at each end the side to which the line turns away (-1 before, 1 after, 0 into a symbol). */
export interface Lane {
  low: number;
  high: number;
  turnLow: number;
  turnHigh: number;
}

/** How a run looks from its channel, between the runs before and after it. */
export function laneOf(previous: Run | undefined, run: Run, next: Run | undefined): Lane {
  const turnStart = previous ? Math.sign(previous.start - run.channel) : 0;
  const turnEnd = next ? Math.sign(next.end - run.channel) : 0;
  return run.start <= run.end
    ? { low: run.start, high: run.end, turnLow: turnStart, turnHigh: turnEnd }
    : { low: run.end, high: run.start, turnLow: turnEnd, turnHigh: turnStart };
}

/** Lanes closer than this along a channel are told apart, so that two lines never look like one. */
const touching = 0.008;

/** Whether two lanes overlap along the channel, or touch. */
export function overlap(a: Lane, b: Lane): boolean {
  return a.low <= b.high + touching && b.low <= a.high + touching;
}

/** Crossings caused when lane `a` lies before (left of, above) lane `b`. */
export function crossingsBefore(a: Lane, b: Lane): number {
  let count = 0;
  if (a.turnLow > 0 && b.low < a.low && a.low < b.high) count += 1;
  if (a.turnHigh > 0 && b.low < a.high && a.high < b.high) count += 1;
  if (b.turnLow < 0 && a.low < b.low && b.low < a.high) count += 1;
  if (b.turnHigh < 0 && a.low < b.high && b.high < a.high) count += 1;
  return count;
}

/** The lanes of a channel in an order, first to last, that crosses little. Returns their indices. */
export function orderLanes(lanes: readonly Lane[]): number[] {
  const lean = (lane: Lane): number => lane.turnLow + lane.turnHigh;
  const order = lanes.map((_, i) => i);
  const lane = (i: number | undefined): Lane => lanes[i ?? 0] ?? { low: 0, high: 0, turnLow: 0, turnHigh: 0 };
  order.sort((i, j) => lean(lane(i)) - lean(lane(j)) || i - j);
  for (let pass = 0; pass < order.length; pass++) {
    let swapped = false;
    for (let k = 0; k + 1 < order.length; k++) {
      const [a, b] = [order[k] ?? 0, order[k + 1] ?? 0];
      if (overlap(lane(a), lane(b)) && crossingsBefore(lane(b), lane(a)) < crossingsBefore(lane(a), lane(b))) {
        order[k] = b;
        order[k + 1] = a;
        swapped = true;
      }
    }
    if (!swapped) break;
  }
  return order;
}

/** Gives each lane a track: a later one lies beyond every earlier one that it overlaps. Returns the track of each lane. */
export function assignTracks(lanes: readonly Lane[], order: readonly number[]): number[] {
  const tracks: number[] = lanes.map(() => 0);
  order.forEach((i, position) => {
    const lane = lanes[i];
    if (!lane) return;
    let track = 0;
    for (const j of order.slice(0, position)) {
      const earlier = lanes[j];
      if (earlier && overlap(lane, earlier)) track = Math.max(track, (tracks[j] ?? 0) + 1);
    }
    tracks[i] = track;
  });
  return tracks;
}

/** Lanes that hang together by overlapping: each group shares the middle of a column or band and is centred by itself. */
export function groupLanes(lanes: readonly Lane[]): number[][] {
  const sorted = lanes.map((_, i) => i).sort((i, j) => (lanes[i]?.low ?? 0) - (lanes[j]?.low ?? 0));
  const groups: number[][] = [];
  let reach = -Infinity;
  for (const i of sorted) {
    const lane = lanes[i];
    if (!lane) continue;
    if (lane.low > reach + touching) groups.push([]);
    groups.at(-1)?.push(i);
    reach = Math.max(reach, lane.high);
  }
  return groups;
}

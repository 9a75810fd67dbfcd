import { assignTracks, groupLanes, laneOf, orderLanes, type Lane } from "./channel-order.ts";
import type { Dimensions } from "./dimensions.ts";
import type { Lattice, Route, Run } from "./lattice.ts";

/** Where every run lies inside its channel. */
export interface Tracks {
  /** In gutters: the number of the lane, from the left or from above. */
  lane: Map<Run, number>;
  /** In the middle of columns and bands: millimetres right of, or below, the middle. */
  offset: Map<Run, number>;
  /** How many lanes each vertical and each horizontal gutter needs, by channel. */
  verticalLanes: number[];
  horizontalLanes: number[];
}

interface Placed {
  run: Run;
  previous: Run | undefined;
  next: Run | undefined;
  /** How tall the words are that stand on this run, where it leaves its symbol. */
  labelHeight: number;
}

/** Millimetres in the middle of a channel, told as a small part of a lattice step. */
const middleScale = 100;
const gutterSpread = 0.4;

/**
 * Gives each run of a channel a place of its own, so that lines of different arrows never lie on one another. Crossing
 * channels decide each other's order; so vertical and horizontal channels take turns, and the last turn settles them.
 */
export function planTracks(lattice: Lattice, routes: readonly Route[], sizes: Dimensions): Tracks {
  const channels = collectChannels(lattice, routes);
  const shift = new Map<Run, number>();
  const tracks: Tracks = {
    lane: new Map(),
    offset: new Map(),
    verticalLanes: channels.vertical.map(() => 0),
    horizontalLanes: channels.horizontal.map(() => 0),
  };
  const settle = (vertical: boolean, exact: boolean): void => {
    (vertical ? channels.vertical : channels.horizontal).forEach((placed, channel) => {
      if (placed.length === 0) return;
      const seen = placed.map((one) => shiftedLane(one, shift));
      const fixed = exact ? seen : placed.map((one) => shiftedLane(one, undefined));
      if (channel % 2 === 1) {
        settleMiddle(placed, seen, fixed, vertical, sizes, shift, tracks.offset);
        return;
      }
      const lanes = assignTracks(fixed, orderLanes(seen));
      const count = Math.max(...lanes) + 1;
      (vertical ? tracks.verticalLanes : tracks.horizontalLanes)[channel] = count;
      placed.forEach(({ run }, i) => {
        tracks.lane.set(run, lanes[i] ?? 0);
        shift.set(run, (gutterSpread * ((lanes[i] ?? 0) - (count - 1) / 2)) / (count + 1));
      });
    });
  };
  settle(true, false);
  settle(false, false);
  settle(true, false);
  settle(false, false);
  settle(true, true);
  return tracks;
}

function collectChannels(lattice: Lattice, routes: readonly Route[]): { vertical: Placed[][]; horizontal: Placed[][] } {
  const vertical: Placed[][] = Array.from({ length: 2 * lattice.columns + 1 }, () => []);
  const horizontal: Placed[][] = Array.from({ length: 2 * lattice.bands + 1 }, () => []);
  for (const route of routes) {
    route.runs.forEach((run, i) => {
      const labelHeight = i === 0 ? (lattice.links[route.link]?.label?.height ?? 0) : 0;
      const placed = { run, previous: route.runs[i - 1], next: route.runs[i + 1], labelHeight };
      (run.vertical ? vertical : horizontal)[run.channel]?.push(placed);
    });
  }
  return { vertical, horizontal };
}

/** The run as its channel sees it; with `shift`, its ends stand where the crossing channels have put them so far. */
function shiftedLane({ run, previous, next }: Placed, shift: Map<Run, number> | undefined): Lane {
  const at = (end: number, neighbour: Run | undefined): number => end + (neighbour ? (shift?.get(neighbour) ?? 0) : 0);
  return laneOf(previous, { ...run, start: at(run.start, previous), end: at(run.end, next) }, next);
}

/** The middle of a column or band: each group of lines that overlap is spread evenly about the middle. */
function settleMiddle(
  placed: readonly Placed[],
  seen: readonly Lane[],
  fixed: readonly Lane[],
  vertical: boolean,
  sizes: Dimensions,
  shift: Map<Run, number>,
  offsets: Map<Run, number>,
): void {
  for (const group of groupLanes(fixed)) {
    const [first] = group;
    const alone = group.length === 1 && first !== undefined ? placed[first] : undefined;
    if (alone) {
      offsets.set(alone.run, 0);
      shift.set(alone.run, 0);
      continue;
    }
    const pick = <T>(list: readonly T[]): T[] => group.flatMap((i) => list[i] ?? []);
    const members = pick(placed);
    const tracks = assignTracks(pick(fixed), orderLanes(pick(seen)));
    const places = spread(members, tracks, vertical, sizes);
    members.forEach(({ run }, i) => {
      const offset = places[tracks[i] ?? 0] ?? 0;
      offsets.set(run, offset);
      shift.set(run, offset / middleScale);
    });
  }
}

/** Where each track lies. A labelled arrow that leaves sideways needs room for its words above it. */
function spread(members: readonly Placed[], tracks: readonly number[], vertical: boolean, sizes: Dimensions): number[] {
  const count = Math.max(...tracks) + 1;
  const places = [0];
  for (let track = 1; track < count; track++) {
    const words = Math.max(0, ...members.map((member, i) => (tracks[i] === track ? member.labelHeight : 0)));
    const gap = vertical || words === 0 ? sizes.port : words + sizes.labelRise + sizes.labelGap;
    places.push((places[track - 1] ?? 0) + gap);
  }
  const middle = (places.at(-1) ?? 0) / 2;
  return places.map((place) => place - middle);
}

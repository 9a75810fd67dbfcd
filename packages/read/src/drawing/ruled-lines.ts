import type { Stroke } from "./page-drawing.ts";

/** A line across or down a page: where it lies, and from where to where. */
export interface RuledLine {
  at: number;
  from: number;
  to: number;
}

/** The lines of a page that run straight across and straight down. */
export interface RuledLines {
  across: RuledLine[];
  down: RuledLine[];
}

const STRAIGHT = 0.8;
// Lines this near to each other are one line drawn twice or drawn thick.
const SAME = 1.8;
// Borders drawn cell by cell leave gaps as wide as the lines that they meet.
const GAP = 3.2;
const REACH = 3;
// The densest table has some thousand; a page with more is a map.
const MOST_STROKES = 20_000;

/** Straight lines, each drawn in however many pieces, as whole lines. */
export function ruledLines(strokes: readonly Stroke[]): RuledLines {
  const straight = strokes.length > MOST_STROKES ? [] : strokes.filter(({ bent }) => !bent);
  const across = straight.filter(
    ({ from, to }) => Math.abs(from.y - to.y) <= STRAIGHT && Math.abs(from.x - to.x) > STRAIGHT,
  );
  const down = straight.filter(
    ({ from, to }) => Math.abs(from.x - to.x) <= STRAIGHT && Math.abs(from.y - to.y) > STRAIGHT,
  );
  return {
    across: whole(
      across.map(({ from, to }) => ({
        at: (from.y + to.y) / 2,
        from: Math.min(from.x, to.x),
        to: Math.max(from.x, to.x),
      })),
    ),
    down: whole(
      down.map(({ from, to }) => ({
        at: (from.x + to.x) / 2,
        from: Math.min(from.y, to.y),
        to: Math.max(from.y, to.y),
      })),
    ),
  };
}

function whole(pieces: readonly RuledLine[]): RuledLine[] {
  const byPlace = [...pieces].sort((a, b) => a.at - b.at);
  const groups: RuledLine[][] = [];
  for (const piece of byPlace) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && piece.at - first.at <= SAME) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => {
    const lines: RuledLine[] = [];
    for (const piece of group.sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && piece.from <= last.to + GAP) last.to = Math.max(last.to, piece.to);
      else lines.push({ ...piece });
    }
    return lines;
  });
}

/**
 * The lines that rule a table: each ends at another. Lines that end in the open belong to the drawing of the flow, except where a border is missing at one
 * end of a line that spans most of the table.
 */
export function tableLines(lines: RuledLines): RuledLines {
  let { across, down } = lines;
  for (;;) {
    const extent = { across: longest(across), down: longest(down) };
    const keptAcross = across.flatMap((line) => trim(line, down, extent.across));
    const keptDown = down.flatMap((line) => trim(line, keptAcross, extent.down));
    const same = keptAcross.length === across.length && keptDown.length === down.length;
    across = keptAcross;
    down = keptDown;
    if (same) return { across, down };
  }
}

function longest(lines: readonly RuledLine[]): number {
  return Math.max(0, ...lines.map(({ from, to }) => to - from));
}

function trim(line: RuledLine, crossing: readonly RuledLine[], longestLine: number): RuledLine[] {
  const met = crossing
    .filter((other) => other.from - REACH <= line.at && line.at <= other.to + REACH)
    .map(({ at }) => at);
  const on = met.filter((at) => at >= line.from - REACH && at <= line.to + REACH);
  if (on.length < 2) return [];
  const [first, last] = [Math.min(...on), Math.max(...on)];
  const [opens, ends] = [first - line.from > REACH, line.to - last > REACH];
  if ((opens && ends) || ((opens || ends) && last - first < 0.6 * longestLine)) return [];
  return [{ at: line.at, from: opens ? line.from : first, to: ends ? line.to : last }];
}

/** Lines that hang together: one group for each table of a page. */
export function separateTables({ across, down }: RuledLines): RuledLines[] {
  const groups: RuledLines[] = [];
  const open = { across: new Set(across), down: new Set(down) };
  for (const first of across) {
    if (!open.across.delete(first)) continue;
    const group: RuledLines = { across: [first], down: [] };
    for (let a = 0, d = 0; a < group.across.length || d < group.down.length;) {
      const line = group.across[a];
      if (line) {
        for (const other of open.down) if (meets(line, other)) take(other, open.down, group.down);
        a++;
        continue;
      }
      const standing = group.down[d++];
      if (standing) for (const other of open.across) if (meets(other, standing)) take(other, open.across, group.across);
    }
    if (group.across.length >= 2 && group.down.length >= 2) groups.push(group);
  }
  return groups;
}

function meets(across: RuledLine, down: RuledLine): boolean {
  return (
    across.from - REACH <= down.at &&
    down.at <= across.to + REACH &&
    down.from - REACH <= across.at &&
    across.at <= down.to + REACH
  );
}

function take(line: RuledLine, open: Set<RuledLine>, group: RuledLine[]): void {
  open.delete(line);
  group.push(line);
}

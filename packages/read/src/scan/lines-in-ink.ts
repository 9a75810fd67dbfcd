import type { Stroke } from "../drawing/page-drawing.ts";
import type { Ink } from "./raster.ts";

/** A straight line across or down a page, with its thickness in points. */
export interface InkLine extends Stroke {
  down: boolean;
  thick: number;
}

// In points of paper. Nothing in a letter of a usual size runs straight that far.
const SHORTEST = 13;
const THICKEST = 3.5;
const GAP = 0.3;
// The bars of bold capitals run together to a line; the stems below them tell it.
const STEM = 4;
const MOST_STEMS = 0.25;
const LONGEST_WORD = 80;

/** The lines that run straight across and straight down a page. */
export function linesIn(ink: Ink, shortest: number = SHORTEST): InkLine[] {
  return [...linesAcross(ink, shortest), ...linesAcross(turned(ink), shortest).map(turnBack)];
}

/** The page with across and down exchanged. */
function turned({ width, height, dark, scale }: Ink): Ink {
  const other = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) other[x * height + y] = dark[y * width + x] ?? 0;
  return { width: height, height: width, dark: other, scale };
}

function turnBack({ from, to, thick }: InkLine): InkLine {
  return { from: { x: from.y, y: from.x }, to: { x: to.y, y: to.x }, down: true, thick };
}

/** Runs of ink of neighbouring rows that lie side by side. */
interface Bundle {
  from: number;
  to: number;
  top: number;
  bottom: number;
  area: number;
  weighted: number;
}

function linesAcross(ink: Ink, shortest: number): InkLine[] {
  const { height, scale } = ink;
  const done: Bundle[] = [];
  let open: Bundle[] = [];
  for (let y = 0; y < height; y++) {
    const runs = runsOf(ink, y, shortest * scale);
    const next: Bundle[] = [];
    for (const [from, to] of runs) {
      const own = { from, to, top: y, bottom: y, area: to - from + 1, weighted: y * (to - from + 1) };
      const bundle = open.filter((other) => other.from <= to && other.to >= from);
      open = open.filter((other) => !bundle.includes(other));
      const again = next.filter(
        (other) => bundle.length > 0 && other.bottom === y && other.from <= to && other.to >= from,
      );
      next.push([...bundle, ...again].reduce(joined, own));
      for (const other of again) next.splice(next.indexOf(other), 1);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].flatMap(({ from, to, top, bottom, area, weighted }) => {
    const thick = area / (to - from + 1) / scale;
    const sinks = (bottom - top + 1) / scale;
    if (thick > THICKEST || sinks > THICKEST + 2) return [];
    const y = (weighted / area + 0.5) / scale;
    if (to - from < LONGEST_WORD * scale && stemsAlong(ink, from, to, Math.round(weighted / area)) > MOST_STEMS)
      return [];
    return [{ from: { x: from / scale, y }, to: { x: (to + 1) / scale, y }, down: false, thick }];
  });
}

/** On how much of a line something stands or hangs that is as high as a letter. */
function stemsAlong({ width, height, dark, scale }: Ink, from: number, to: number, y: number): number {
  let count = 0;
  for (let x = from; x <= to; x++) {
    let high = 0;
    for (let at = y; at < height && dark[at * width + x] === 1; at++) high++;
    for (let at = y - 1; at >= 0 && dark[at * width + x] === 1; at--) high++;
    if (high >= STEM * scale) count++;
  }
  return count / (to - from + 1);
}

function joined(a: Bundle, b: Bundle): Bundle {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    area: a.area + b.area,
    weighted: a.weighted + b.weighted,
  };
}

/** The long runs of ink of a row; a gap narrower than a hair does not part them. */
function runsOf({ width, dark, scale }: Ink, y: number, shortest: number): [number, number][] {
  const runs: [number, number][] = [];
  const gap = Math.round(GAP * scale);
  const row = y * width;
  for (let x = 0; x < width; x++) {
    if (dark[row + x] !== 1) continue;
    const from = x;
    let to = x;
    for (let empty = 0; x + 1 < width && empty <= gap; x++) {
      if (dark[row + x + 1] === 1) {
        to = x + 1;
        empty = 0;
      } else empty++;
    }
    if (to - from + 1 >= shortest) runs.push([from, to]);
  }
  return runs;
}

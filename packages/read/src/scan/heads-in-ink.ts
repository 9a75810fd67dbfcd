import type { ArrowHead, Point } from "../drawing/page-drawing.ts";
import type { InkLine } from "./lines-in-ink.ts";
import type { Ink } from "./raster.ts";

// In points of paper.
const LONGEST = 11;
const WIDEST = 12;
const LEAST_WIDER = 2;

/** The arrow heads at the ends of lines: there a line grows wider and then runs to a point. */
export function headsIn(ink: Ink, lines: readonly InkLine[]): ArrowHead[] {
  return lines.flatMap(({ from, to, thick }) => [...headAt(ink, to, from, thick), ...headAt(ink, from, to, thick)]);
}

function headAt(ink: Ink, tip: Point, tail: Point, thick: number): ArrowHead[] {
  const { scale } = ink;
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  const [dx, dy] = [(tail.x - tip.x) / length, (tail.y - tip.y) / length];
  const step = 1 / scale;
  const widths: number[] = [];
  for (let back = step; back < Math.min(LONGEST, length); back += step) {
    const wide = widthAcross(ink, { x: tip.x + dx * back, y: tip.y + dy * back }, dy !== 0) / scale;
    // Another line crosses here; what lies behind it says nothing of this end.
    if (wide > WIDEST) break;
    widths.push(wide);
  }
  const widest = Math.max(0, ...widths);
  const at = widths.indexOf(widest);
  if (widest < thick + LEAST_WIDER || widest < 2.2 * thick) return [];
  const nose = widths.slice(0, Math.max(1, Math.round(0.25 * at)));
  const behind = widths.slice(at + Math.round(1.2 * scale), at + Math.round(4 * scale));
  const pointed = at > 0.8 * scale && Math.max(...nose) <= 0.75 * widest;
  // A short line ends at its head; a longer one is thin again behind it.
  const thinAgain = behind.length === 0 || Math.min(...behind) <= Math.max(1.6 * thick, 0.5 * widest);
  if (!pointed || !thinAgain) return [];
  const back = at * step;
  return [{ tip, base: { x: tip.x + dx * back, y: tip.y + dy * back } }];
}

/** How many places of ink lie side by side at a point, across the way of its line. */
function widthAcross({ width, height, dark, scale }: Ink, point: Point, lineRunsDown: boolean): number {
  const [x, y] = [Math.floor(point.x * scale), Math.floor(point.y * scale)];
  const most = Math.round((WIDEST + 2) * scale);
  const marked = (aside: number) => {
    const [atX, atY] = lineRunsDown ? [x + aside, y] : [x, y + aside];
    return atX >= 0 && atY >= 0 && atX < width && atY < height && dark[atY * width + atX] === 1;
  };
  let wide = marked(0) ? 1 : 0;
  for (const side of [-1, 1]) for (let aside = side; Math.abs(aside) < most && marked(aside); aside += side) wide++;
  return wide;
}

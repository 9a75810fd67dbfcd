import { boxOf, distance, doubleArea, heightOf, lengthOf, nearestOn, sidesOf, widthOf } from "./geometry.ts";
import type { ArrowHead, Outline, Point, Stroke } from "./page-drawing.ts";

/** What one figure of a file turned out to be. */
export interface Figures {
  strokes: Stroke[];
  outlines: Outline[];
  heads: ArrowHead[];
}

// Programs draw a line as a filled figure as thin as this, in points.
const THIN = 2.2;
const LARGEST_HEAD = 14;
const SMALLEST_BODY = 4;

/** Sorts a figure into lines, bodies and arrow heads. An open figure is a line; a closed one may be a line as well, when it is thin all along. */
export function readFigure(drawn: readonly Point[], closed: boolean, filled: boolean): Figures {
  const points = withoutRepeats(drawn);
  const none: Figures = { strokes: [], outlines: [], heads: [] };
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return none;
  const meets = distance(first, last) < 0.3;
  const ring = closed || (points.length > 3 && meets);
  if (!ring && !filled) return { ...none, strokes: markBends(pairs(points)) };
  const corners = meets ? points.slice(0, -1) : points;
  if (corners.length < 3) return { ...none, strokes: pairs(points) };
  const box = boxOf(corners);
  if (filled && corners.length === 3 && Math.max(widthOf(box), heightOf(box)) <= LARGEST_HEAD)
    return { ...none, heads: [readHead(corners)] };
  const sides = sidesOf(corners);
  const girth = sides.reduce((sum, side) => sum + lengthOf(side), 0);
  const thickness = doubleArea(corners) / girth;
  if (thickness < THIN / 2 || Math.min(widthOf(box), heightOf(box)) < THIN)
    return { ...none, strokes: markBends(spineOf(sides, Math.max(thickness, 0.3))) };
  if (widthOf(box) < SMALLEST_BODY || heightOf(box) < SMALLEST_BODY) return none;
  return { ...none, outlines: [{ points: corners, box }] };
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return !before || distance(point, before) > 0.02;
  });
}

function pairs(points: readonly Point[]): Stroke[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from ? [{ from, to }] : [];
  });
}

function markBends(strokes: Stroke[]): Stroke[] {
  const [first, ...others] = strokes;
  const bends = first && others.some((other) => !isParallel(first, other));
  return bends ? strokes.map((stroke) => ({ ...stroke, bent: true })) : strokes;
}

/** The tip lies across the side that differs most from the two others: arrow heads have two equal sides. */
function readHead(corners: readonly Point[]): ArrowHead {
  const sides = corners.map((tip, i) => {
    const [a = tip, b = tip] = [...corners.slice(i + 1), ...corners.slice(0, i)];
    return {
      tip,
      base: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      uneven: Math.abs(distance(tip, a) - distance(tip, b)),
    };
  });
  const { tip, base } = sides.reduce((best, side) => (side.uneven < best.uneven ? side : best));
  return { tip, base };
}

/** The lines that run along the middle of a thin figure: each long side, laid together with its opposite one. */
function spineOf(sides: readonly Stroke[], thickness: number): Stroke[] {
  const spine: Stroke[] = [];
  const long = sides.filter((side) => lengthOf(side) > Math.max(1.5, 2.5 * thickness));
  for (const side of long.sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const twin = spine.find((other) => isBeside(side, other, 2 * thickness + 0.6));
    if (!twin) spine.push({ ...side });
    else if (lengthOf(side) > 0.5 * lengthOf(twin)) moveTowards(twin, side);
  }
  return spine;
}

function isParallel(side: Stroke, other: Stroke): boolean {
  const [dx, dy] = [other.to.x - other.from.x, other.to.y - other.from.y];
  const [ex, ey] = [side.to.x - side.from.x, side.to.y - side.from.y];
  return Math.abs(dx * ey - dy * ex) / (lengthOf(other) * lengthOf(side)) < 0.08;
}

function isBeside(side: Stroke, other: Stroke, within: number): boolean {
  return (
    isParallel(side, other) && [side.from, side.to].every((point) => distance(point, nearestOn(other, point)) <= within)
  );
}

/** Half the way to the opposite side, across the line only. */
function moveTowards(stroke: Stroke, side: Stroke): void {
  const middle = { x: (side.from.x + side.to.x) / 2, y: (side.from.y + side.to.y) / 2 };
  const near = nearestOn(stroke, middle);
  const [x, y] = [(middle.x - near.x) / 2, (middle.y - near.y) / 2];
  stroke.from = { x: stroke.from.x + x, y: stroke.from.y + y };
  stroke.to = { x: stroke.to.x + x, y: stroke.to.y + y };
}

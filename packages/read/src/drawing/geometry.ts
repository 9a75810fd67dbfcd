import type { Box, Point, Stroke } from "./page-drawing.ts";

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function middleOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function lengthOf({ from, to }: Stroke): number {
  return distance(from, to);
}

/** How far a point lies outside a box; 0 inside it. */
export function distanceToBox({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** How far a point lies from the nearest point of a line. */
export function distanceToStroke(point: Point, stroke: Stroke): number {
  return distance(point, nearestOn(stroke, point));
}

export function nearestOn({ from, to }: Stroke, { x, y }: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return { x: from.x + share * dx, y: from.y + share * dy };
}

/** The share of the smaller box that both have in common. */
export function overlapOf(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (wide <= 0 || high <= 0) return 0;
  return (wide * high) / Math.min(widthOf(a) * heightOf(a), widthOf(b) * heightOf(b));
}

/** Twice the area that a closed figure encloses. */
export function doubleArea(points: readonly Point[]): number {
  let sum = 0;
  for (const [i, { x, y }] of points.entries()) {
    const next = points[(i + 1) % points.length];
    if (next) sum += x * next.y - next.x * y;
  }
  return Math.abs(sum);
}

/** The sides of a closed figure. */
export function sidesOf(points: readonly Point[]): Stroke[] {
  return points.flatMap((from, i) => {
    const to = points[(i + 1) % points.length];
    return to ? [{ from, to }] : [];
  });
}

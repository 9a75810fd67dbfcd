import type { Point } from "../routing/symbol-shape.ts";

export type Segment = [Point, Point];

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function segments(points: readonly Point[]): Segment[] {
  return points.slice(1).flatMap((end, i): Segment[] => {
    const start = points[i];
    return start ? [[start, end]] : [];
  });
}

/** The length of the part of a segment that lies deeper than `depth` inside a convex shape (corners clockwise on the page). */
export function lengthInside([from, to]: Segment, shape: readonly Point[], depth: number): number {
  if (areApart([from, to], shape)) return 0;
  let enter = 0;
  let leave = 1;
  for (const [a, b] of edges(shape)) {
    const normal = inward(a, b);
    const start = (from[0] - a[0]) * normal[0] + (from[1] - a[1]) * normal[1] - depth;
    const end = (to[0] - a[0]) * normal[0] + (to[1] - a[1]) * normal[1] - depth;
    if (start < 0 && end < 0) return 0;
    if (start < 0) enter = Math.max(enter, start / (start - end));
    if (end < 0) leave = Math.min(leave, start / (start - end));
  }
  return Math.max(0, leave - enter) * Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** Whether two things lie so far apart that their boxes do not meet; asked first, because it is cheap. */
function areApart(a: readonly Point[], b: readonly Point[]): boolean {
  return ([0, 1] as const).some((axis) => {
    let [aLow, aHigh, bLow, bHigh] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const point of a) {
      aLow = Math.min(aLow, point[axis]);
      aHigh = Math.max(aHigh, point[axis]);
    }
    for (const point of b) {
      bLow = Math.min(bLow, point[axis]);
      bHigh = Math.max(bHigh, point[axis]);
    }
    return aHigh < bLow || bHigh < aLow;
  });
}

function edges(shape: readonly Point[]): Segment[] {
  const first = shape[0];
  return first ? segments([...shape, first]).filter(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]) > 1e-9) : [];
}

function inward(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/** How far a point is from the border of a shape. */
export function distanceToBorder([x, y]: Point, shape: readonly Point[]): number {
  return Math.min(
    ...edges(shape).map(([a, b]) => {
      const length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
      const along = Math.max(0, Math.min(1, ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / length));
      return Math.hypot(x - a[0] - along * (b[0] - a[0]), y - a[1] - along * (b[1] - a[1]));
    }),
  );
}

export function boxCorners({ x, y, w, h }: Box): Point[] {
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
}

/** Whether two convex shapes share more than their rims. */
export function shapesMeet(a: readonly Point[], b: readonly Point[]): boolean {
  if (areApart(a, b)) return false;
  return [...edges(a), ...edges(b)].every(([from, to]) => {
    const [nx, ny] = inward(from, to);
    const reach = (shape: readonly Point[]): [number, number] => {
      const all = shape.map(([x, y]) => x * nx + y * ny);
      return [Math.min(...all), Math.max(...all)];
    };
    const [aLow, aHigh] = reach(a);
    const [bLow, bHigh] = reach(b);
    return aLow < bHigh - 1e-3 && bLow < aHigh - 1e-3;
  });
}

/** The length along which two upright or level segments lie on one another; two that only touch or cross share none. */
export function sharedLength(a: Segment, b: Segment, near: number): number {
  for (const [along, across] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const level = ([from, to]: Segment): boolean => Math.abs(from[across] - to[across]) < 1e-6;
    if (!level(a) || !level(b) || Math.abs(a[0][across] - b[0][across]) > near) continue;
    const low = Math.max(Math.min(a[0][along], a[1][along]), Math.min(b[0][along], b[1][along]));
    const high = Math.min(Math.max(a[0][along], a[1][along]), Math.max(b[0][along], b[1][along]));
    if (high > low) return high - low;
  }
  return 0;
}

/** Whether an upright and a level segment cross in both their insides. */
export function cross(a: Segment, b: Segment): boolean {
  const upright = ([from, to]: Segment): boolean => Math.abs(from[0] - to[0]) < 1e-6;
  if (upright(a) === upright(b)) return false;
  const [up, level] = upright(a) ? [a, b] : [b, a];
  const within = (value: number, one: number, two: number): boolean =>
    value > Math.min(one, two) + 1e-3 && value < Math.max(one, two) - 1e-3;
  return within(up[0][0], level[0][0], level[1][0]) && within(level[0][1], up[0][1], up[1][1]);
}

import type { Point } from "../drawing/page-drawing.ts";
import { place, type Matrix } from "./matrix.ts";

/** One unbroken figure of a path, curves as short straight pieces. */
export interface Subpath {
  points: Point[];
  closed: boolean;
}

const PIECES = 6;

/** The figures of a path as pdf.js gives it: a run of numbers, each step led by its kind (0 move, 1 line, 2 and 3 curves, 4 close). */
export function readPath(data: ArrayLike<number>, onto: Matrix): Subpath[] {
  const found: Subpath[] = [];
  let at = 0;
  let current: Subpath | undefined;
  let pen = { x: 0, y: 0 };
  const next = () => ({ x: data[at++] ?? 0, y: data[at++] ?? 0 });
  const draw = (point: Point) => {
    pen = point;
    current?.points.push(place(onto, point.x, point.y));
  };
  while (at < data.length) {
    const step = data[at++];
    if (step === 0) {
      pen = next();
      current = { points: [place(onto, pen.x, pen.y)], closed: false };
      found.push(current);
    } else if (step === 1) {
      draw(next());
    } else if (step === 2) {
      const [from, first, second, to] = [pen, next(), next(), next()];
      for (let piece = 1; piece <= PIECES; piece++) draw(onCubic(from, first, second, to, piece / PIECES));
    } else if (step === 3) {
      const [from, bend, to] = [pen, next(), next()];
      for (let piece = 1; piece <= PIECES; piece++)
        draw(onCubic(from, towards(from, bend), towards(to, bend), to, piece / PIECES));
    } else if (current) {
      current.closed = true;
    }
  }
  return found;
}

/** A curve with one bend is one with two, each two thirds of the way to it. */
function towards(from: Point, bend: Point): Point {
  return { x: from.x + (2 / 3) * (bend.x - from.x), y: from.y + (2 / 3) * (bend.y - from.y) };
}

function onCubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const [k, l, m, n] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: k * a.x + l * b.x + m * c.x + n * d.x, y: k * a.y + l * b.y + m * c.y + n * d.y };
}

import type { Point } from "../routing/symbol-shape.ts";

/** A line as office programs keep one: in a box, mirrored and turned about its middle, bent at parts of the box's width and height in turn. */
export interface ConnectorWay {
  /** How often it changes its direction; 0 for a straight line. */
  bends: number;
  x: number;
  y: number;
  w: number;
  h: number;
  mirroredAcross: boolean;
  mirroredDown: boolean;
  /** Degrees, clockwise: 90 where it sets out up or down. */
  turn: 0 | 90;
  adjustments: number[];
}

/** The most bends that office programs know a connector for. */
const MOST_BENDS = 4;
/** A line that ends where it began, across or down, has no box to tell its bends by; one that nearly does has none worth telling. */
const FARTHEST = 1000;

/** The connector that runs along these points exactly. None where its bends are too many, or cannot be told as parts of a box that has no width or no height. */
export function connectorWay(points: readonly Point[]): ConnectorWay | undefined {
  const [start, end] = [points[0], points.at(-1)];
  const second = points[1];
  const bends = points.length - 2;
  if (!start || !end || !second || bends > MOST_BENDS) return undefined;
  const box = { x: Math.min(start[0], end[0]), y: Math.min(start[1], end[1]) };
  const [across, down] = [end[0] - start[0], end[1] - start[1]];
  if (bends === 0) {
    const mirrored = { mirroredAcross: across < 0, mirroredDown: down < 0 };
    return { bends, ...box, w: Math.abs(across), h: Math.abs(down), ...mirrored, turn: 0, adjustments: [] };
  }
  const upright = Math.abs(second[0] - start[0]) < Math.abs(second[1] - start[1]);
  // Before it is turned, every connector sets out to the right: `along` is that way, `aside` the other.
  const seen = ([x, y]: Point): Point => (upright ? [y - start[1], start[0] - x] : [x - start[0], y - start[1]]);
  const [along, aside] = seen(end);
  const adjustments = points
    .slice(1, -2)
    .map((point, i) => (i % 2 === 0 ? seen(point)[0] / along : seen(point)[1] / aside));
  if (!adjustments.every((share) => Math.abs(share) < FARTHEST)) return undefined;
  const [w, h] = [Math.abs(along), Math.abs(aside)];
  const middle = [box.x + Math.abs(across) / 2, box.y + Math.abs(down) / 2] as const;
  return {
    bends,
    x: middle[0] - w / 2,
    y: middle[1] - h / 2,
    w,
    h,
    mirroredAcross: along < 0,
    mirroredDown: aside < 0,
    turn: upright ? 90 : 0,
    adjustments,
  };
}

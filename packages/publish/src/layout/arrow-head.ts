import type { Point } from "../routing/symbol-shape.ts";

/** The three corners of an arrow's head: the tip is the line's last point. */
export function arrowHead(points: readonly Point[], size: { length: number; width: number }): Point[] {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-2) ?? [0, 0];
  const dx = Math.sign(x - fromX);
  const dy = Math.sign(y - fromY);
  const half = size.width / 2;
  return [
    [x, y],
    [x - size.length * dx - half * dy, y - size.length * dy - half * dx],
    [x - size.length * dx + half * dy, y - size.length * dy + half * dx],
  ];
}

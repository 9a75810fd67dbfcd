import { distance, distanceToStroke, doubleArea, heightOf, overlapOf, sidesOf, widthOf } from "./geometry.ts";
import type { Box, Outline, Point } from "./page-drawing.ts";

/** What a figure in a performer's column stands for: capsule, box, diamond, pentagon between pages, or something that the regulation does not know. */
export type SymbolKind = "terminator" | "process" | "decision" | "connector" | "other";

/** A symbol of the flow as it stands on its page. */
export interface DrawnSymbol {
  kind: SymbolKind;
  page: number;
  box: Box;
  points: readonly Point[];
}

const SMALLEST = { width: 9, height: 6 };
// A figure drawn twice (its fill, then its border; or an outer and an inner edge) covers itself.
const SAME_PLACE = 0.8;

/** The symbols among the figures of a page that lie where the flow is drawn. Shaded cells and frames are no symbols. */
export function findSymbols(
  outlines: readonly Outline[],
  page: number,
  area: Box,
  cells: readonly Box[],
): DrawnSymbol[] {
  const bodies = outlines
    .filter(({ box }) => isInside(box, area) && widthOf(box) >= SMALLEST.width && heightOf(box) >= SMALLEST.height)
    .filter(({ box }) => !cells.some((cell) => fills(box, cell)))
    .sort((a, b) => heightOf(b.box) * widthOf(b.box) - heightOf(a.box) * widthOf(a.box));
  const symbols: DrawnSymbol[] = [];
  for (const { points, box } of bodies) {
    const kind = kindOf(points, box);
    const twin = symbols.find((other) => overlapOf(other.box, box) > SAME_PLACE);
    if (!twin) symbols.push({ kind, page, box, points });
    else if (twin.kind === "process" && kind !== "process" && kind !== "other" && likeSize(twin.box, box))
      twin.kind = kind;
  }
  return symbols;
}

function isInside({ left, right, top, bottom }: Box, area: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return (
    x > area.left &&
    x < area.right &&
    y > area.top &&
    y < area.bottom &&
    right - left < (area.right - area.left) * 0.9 + 40
  );
}

/** A box as large as a cell is the cell's shade or border. */
function fills(box: Box, cell: Box): boolean {
  return overlapOf(box, cell) > 0.95 && widthOf(box) > 0.9 * widthOf(cell) && heightOf(box) > 0.9 * heightOf(cell);
}

function likeSize(a: Box, b: Box): boolean {
  return widthOf(b) > 0.7 * widthOf(a) && heightOf(b) > 0.7 * heightOf(a);
}

/** By the corners that the figure fills and by how much of its frame it covers. */
export function kindOf(points: readonly Point[], box: Box): SymbolKind {
  const cover = doubleArea(points) / 2 / (widthOf(box) * heightOf(box));
  const near = 0.12 * Math.min(widthOf(box), heightOf(box)) + 0.6;
  const sides = sidesOf(points);
  const reaches = (corner: Point) => sides.some((side) => distanceToStroke(corner, side) <= near);
  const filled = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.left, y: box.bottom },
    { x: box.right, y: box.bottom },
  ].map(reaches);
  const count = filled.filter(Boolean).length;
  if (count === 4) return cover > 0.9 ? "process" : "other";
  if (count === 0) return cover < 0.62 ? "decision" : "terminator";
  return count === 2 && filled[0] === filled[1] && isPointed(points, box) ? "connector" : "other";
}

/** Few corners, and one of them in the middle of the lower or upper edge: the wave under a sheet of paper has many. */
function isPointed(points: readonly Point[], box: Box): boolean {
  const third = widthOf(box) / 3;
  const middle = points.filter(({ x }) => x > box.left + third && x < box.right - third);
  return points.length <= 8 && middle.some(({ y }) => Math.min(y - box.top, box.bottom - y) < 1);
}

/** How far a point lies from a symbol's border; 0 inside it. */
export function distanceToSymbol(point: Point, { points, box }: DrawnSymbol): number {
  const inside = point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
  if (inside) return 0;
  return Math.min(
    ...sidesOf(points).map((side) => distanceToStroke(point, side)),
    ...points.map((corner) => distance(point, corner)),
  );
}

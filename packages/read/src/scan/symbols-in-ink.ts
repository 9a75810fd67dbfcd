import { boxOf, doubleArea, heightOf, middleOf, widthOf } from "../drawing/geometry.ts";
import type { Box, Outline, Point } from "../drawing/page-drawing.ts";
import { kindOf } from "../drawing/symbols.ts";
import type { Ink } from "./raster.ts";
import { regionsOf, type Region } from "./regions.ts";

// In points of paper.
const SMALLEST = { wide: 10, high: 7 };
const LARGEST = { wide: 150, high: 80 };
const BORDER = 0.8;
// The border of a cell goes on beyond the corner, that of a symbol ends there.
const BEYOND = { from: 3, to: 7 };
const MOST_GOING_ON = 1;
// How much of the figure that its edges enclose is empty paper; letters in it take some, a net of lines takes most.
const EMPTIEST = 0.55;

/** The symbols on a page: paper that a closed line parts from the rest. Cells of a table are such paper too, but their lines go on beyond their corners. */
export function symbolsIn(ink: Ink): Outline[] {
  const { scale } = ink;
  const accepts = (wide: number, high: number) =>
    wide >= SMALLEST.wide * scale &&
    high >= SMALLEST.high * scale &&
    wide <= LARGEST.wide * scale &&
    high <= LARGEST.high * scale;
  return regionsOf(thickened(ink), 0, accepts).flatMap((region) => {
    const outline = outlineOf(region, scale);
    const kind = kindOf(outline.points, outline.box);
    if (kind === "other" || region.area < (EMPTIEST * scale * scale * doubleArea(outline.points)) / 2) return [];
    if (kind === "process" && linesGoOn(region, ink) > MOST_GOING_ON) return [];
    return [outline];
  });
}

/** Every line one place thicker on each side: a grain of dust opens no border. */
function thickened({ width, height, dark, scale }: Ink): Ink {
  const thick = Uint8Array.from(dark);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++)
      if (dark[at] === 1) thick[at - 1] = thick[at + 1] = thick[at - width] = thick[at + width] = 1;
  return { width, height, dark: thick, scale };
}

const ROWS = 24;

/** The edge of a region as a figure, put back to the middle of the line around it. */
function outlineOf({ top, bottom, begins, ends }: Region, scale: number): Outline {
  const high = bottom - top;
  const rows = Array.from({ length: ROWS + 1 }, (_, i) => Math.round((high * i) / ROWS));
  const at = (x: number, row: number, across: number): Point => ({
    x: x / scale + across * BORDER,
    y: (top + row + 0.5) / scale + (row === 0 ? -BORDER : row === high ? BORDER : 0),
  });
  const points = [
    ...rows.map((row) => at((ends[row] ?? 0) + 1, row, 1)),
    ...rows.toReversed().map((row) => at(begins[row] ?? 0, row, -1)),
  ];
  return { points, box: boxOf(points) };
}

/** At how many of its corners, in how many directions, the lines around a region go on. */
function linesGoOn({ left, right, top, bottom }: Region, { width, height, dark, scale }: Ink): number {
  const near = Math.ceil(BORDER * scale) + 2;
  const [from, to] = [BEYOND.from * scale, BEYOND.to * scale];
  const marked = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x] === 1;
  const goesOn = (x: number, y: number, alongX: number, alongY: number) => {
    let found = 0;
    let steps = 0;
    for (let step = Math.round(from); step <= to; step++, steps++) {
      const [atX, atY] = [x + alongX * step, y + alongY * step];
      for (let aside = -near; aside <= near; aside++)
        if (marked(atX + (alongX === 0 ? aside : 0), atY + (alongY === 0 ? aside : 0))) {
          found++;
          break;
        }
    }
    return found > 0.8 * steps;
  };
  const corners = [
    { x: left - 1, y: top - 1, alongX: -1, alongY: -1 },
    { x: right + 1, y: top - 1, alongX: 1, alongY: -1 },
    { x: left - 1, y: bottom + 1, alongX: -1, alongY: 1 },
    { x: right + 1, y: bottom + 1, alongX: 1, alongY: 1 },
  ];
  return corners.reduce(
    (sum, { x, y, alongX, alongY }) => sum + Number(goesOn(x, y, alongX, 0)) + Number(goesOn(x, y, 0, alongY)),
    0,
  );
}

// From the outline to beyond the outer edge of the line that draws it.
const CLEAR = 1.3;

/** The ink without the symbols and what is in them. */
export function withoutSymbols(ink: Ink, symbols: readonly Outline[]): Ink {
  const dark = Uint8Array.from(ink.dark);
  const { width, height, scale } = ink;
  for (const { points, box } of symbols) {
    const grown = grow(points, box);
    const [top, bottom] = [Math.floor((box.top - CLEAR) * scale), Math.ceil((box.bottom + CLEAR) * scale)];
    for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
      const [left, right] = widthAt(grown, (y + 0.5) / scale);
      if (left < right)
        dark.fill(
          0,
          y * width + Math.max(0, Math.floor(left * scale)),
          y * width + Math.min(width - 1, Math.ceil(right * scale)) + 1,
        );
    }
  }
  return { ...ink, dark };
}

/** A convex figure, every corner moved away from its middle so that each side lies further out by the same. */
function grow(points: readonly Point[], box: Box): Point[] {
  const { x: midX, y: midY } = middleOf(box);
  // A slanted side needs its corners moved further than a straight one.
  const slant = Math.hypot(widthOf(box), heightOf(box)) / 2;
  const share = kindOf(points, box) === "decision" ? slant / (heightOf(box) / 2) : 1;
  const [wide, high] = [1 + (CLEAR * share * 2) / widthOf(box), 1 + (CLEAR * 2) / heightOf(box)];
  return points.map(({ x, y }) => ({ x: midX + (x - midX) * wide, y: midY + (y - midY) * high }));
}

/** Between which places a convex figure lies at a height. */
function widthAt(points: readonly Point[], y: number): [number, number] {
  let [left, right] = [Infinity, -Infinity];
  for (const [i, from] of points.entries()) {
    const to = points[(i + 1) % points.length] ?? from;
    if ((from.y - y) * (to.y - y) > 0) continue;
    const share = from.y === to.y ? 0 : (y - from.y) / (to.y - from.y);
    for (const x of from.y === to.y ? [from.x, to.x] : [from.x + share * (to.x - from.x)]) {
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  return [left, right];
}

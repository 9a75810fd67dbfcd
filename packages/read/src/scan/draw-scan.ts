import { readGrid } from "../drawing/grid.ts";
import { distance, distanceToStroke, sidesOf } from "../drawing/geometry.ts";
import type { ArrowHead, Outline, PageDrawing, Point } from "../drawing/page-drawing.ts";
import { ruledLines, separateTables, tableLines } from "../drawing/ruled-lines.ts";
import { headsIn } from "./heads-in-ink.ts";
import { inkOf, inksOf } from "./ink.ts";
import { linesIn, type InkLine } from "./lines-in-ink.ts";
import { columnPieces, outsidePieces, placeWords, type SeenRun } from "./pieces.ts";
import type { Ink, Raster } from "./raster.ts";
import type { Sight } from "./sight.ts";
import { skewOf, straighten } from "./straighten.ts";
import { symbolsIn, withoutSymbols } from "./symbols-in-ink.ts";

/** A scanned page as it was drawn anew, and the words on it, each with how sure it is. */
export interface ScannedPage {
  drawing: PageDrawing;
  words: readonly SeenRun[];
}

// What is seen in stains and crumbs; no word of a legible scan is that unsure.
const NO_WORD = 25;

/**
 * A scanned page as lines, figures, arrow heads and words, like the page of any drawn document. First the page is put straight, then its table is found, and only
 * then are the letters recognised, column by column.
 */
export async function drawScan(scanned: Raster, number: number, sight: Sight): Promise<ScannedPage> {
  const raster = straighten(scanned, skewOf(inkOf(scanned)));
  const { ink, faint } = inksOf(raster);
  const outlines = symbolsIn(ink);
  const free = withoutSymbols(ink, outlines);
  const lines = [...allLines(free, outlines), ...faintLines(withoutSymbols(faint, outlines))];
  const strokes = [...lines, ...openEdges(lines)];
  const heads = headsIn(free, lines);
  const grids = separateTables(tableLines(ruledLines(strokes))).map(readGrid);
  const letters = withoutLines(free, lines, heads);
  const clean = onlyInk(raster, letters);
  const cells = grids.flatMap((grid) => grid.cells);
  const words: SeenRun[] = [];
  for (const piece of [...columnPieces(clean, letters, cells), ...outsidePieces(clean, letters, grids)])
    words.push(...placeWords(piece, await sight.recognize(piece.raster)).filter(({ sure }) => sure >= NO_WORD));
  const { width, height, scale } = raster;
  const drawing = { page: number, width: width / scale, height: height / scale, runs: words, strokes, outlines, heads };
  return { drawing, words };
}

const LONGER_THAN_WORDS = 60;
const TALLER_THAN_LETTERS = 20;

/** Thin grey lines, as far as they are longer than a word is. */
function faintLines(faint: Ink): InkLine[] {
  return linesIn(faint, TALLER_THAN_LETTERS).filter(
    (line) => line.down || line.to.x - line.from.x >= LONGER_THAN_WORDS,
  );
}

const SAME_END = 3;
const FEWEST_ENDS = 4;

/** Where a shaded heading has no line above it, the lines down through it all begin at one height: there its table begins. The same below. */
function openEdges(lines: readonly InkLine[]): InkLine[] {
  const down = lines.filter((line) => line.down);
  const across = lines.filter((line) => !line.down);
  const found: InkLine[] = [];
  for (const end of ["from", "to"] as const)
    for (const { [end]: at } of down) {
      const beside = down.filter((other) => Math.abs(other[end].y - at.y) <= SAME_END).map((other) => other[end].x);
      const [left, right] = [Math.min(...beside), Math.max(...beside)];
      const closed = [...across, ...found].some(
        ({ from, to }) => Math.abs(from.y - at.y) <= 2 * SAME_END && from.x < right && to.x > left,
      );
      if (beside.length >= FEWEST_ENDS && !closed)
        found.push({ from: { x: left, y: at.y }, to: { x: right, y: at.y }, down: false, thick: 0 });
    }
  return found;
}

const SHORT = 5;
const TOUCHES = 3;

/** The straight lines of a page. A line between symbols may be shorter than a letter is tall; each of its ends touches a symbol or the end of another line. */
function allLines(ink: Ink, symbols: readonly Outline[]): InkLine[] {
  const long = linesIn(ink);
  if (symbols.length === 0) return long;
  const ends = long.flatMap(({ from, to }) => [from, to]);
  const touches = (end: Point) =>
    symbols.some(({ points }) => sidesOf(points).some((side) => distanceToStroke(end, side) <= TOUCHES)) ||
    ends.some((other) => distance(end, other) <= TOUCHES);
  const short = linesIn(withoutLines(ink, long), SHORT);
  return [...long, ...short.filter(({ from, to }) => touches(from) && touches(to))];
}

/** The ink without its straight lines and, where they are given, without its arrow heads: what is left are letters, and crumbs of the drawing. */
function withoutLines(ink: Ink, lines: readonly InkLine[], heads: readonly ArrowHead[] = []): Ink {
  const dark = Uint8Array.from(ink.dark);
  for (const { from, to, thick, down } of lines) wipe(dark, ink, from, to, down, thick / 2 + 0.5);
  for (const { tip, base } of heads)
    wipe(dark, ink, tip, base, tip.x === base.x, Math.max(2, 0.6 * distance(tip, base)));
  return { ...ink, dark };
}

const OVER_END = 0.6;

function wipe(dark: Uint8Array, { width, height, scale }: Ink, a: Point, b: Point, down: boolean, aside: number): void {
  const [wide, high] = down ? [aside, OVER_END] : [OVER_END, aside];
  const left = Math.max(0, Math.round((Math.min(a.x, b.x) - wide) * scale));
  const right = Math.min(width, Math.round((Math.max(a.x, b.x) + wide) * scale));
  const top = Math.max(0, Math.round((Math.min(a.y, b.y) - high) * scale));
  const bottom = Math.min(height, Math.round((Math.max(a.y, b.y) + high) * scale));
  for (let y = top; y < bottom; y++) dark.fill(0, y * width + left, y * width + right);
}

/** The page with nothing on it but this ink and the soft edges around it. */
function onlyInk({ width, height, light, scale }: Raster, { dark }: Ink): Raster {
  const clean = new Uint8Array(width * height).fill(255);
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      if (dark[y * width + x] !== 1) continue;
      for (let near = -2; near <= 2; near++) {
        const from = (y + near) * width + x - 2;
        for (let at = from; at < from + 5; at++) clean[at] = light[at] ?? 255;
      }
    }
  return { width, height, scale, light: clean };
}

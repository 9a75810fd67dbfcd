import type { Grid, GridCell } from "../drawing/grid.ts";
import type { Box, Run } from "../drawing/page-drawing.ts";
import type { Ink, Raster } from "./raster.ts";
import type { SeenWord } from "./sight.ts";

/** A part of a page that is recognised in one go: cells of one column, one below the other, or what stands outside of the tables. */
export interface Piece {
  raster: Raster;
  /** Where its parts come from, in places of the page, and at which height of the piece they lie. */
  parts: readonly { left: number; top: number; bottom: number; at: number }[];
}

// In points of paper.
const SAME_EDGE = 2;
const INSET = 0.8;
const APART = 7;
const MARGIN = 8;
const LEAST_INK = 1.2;

/** The cells of a page's tables, column by column: letters are recognised far better where no line disturbs them. Cells without ink are left out. */
export function columnPieces(page: Raster, ink: Ink, cells: readonly GridCell[]): Piece[] {
  const columns: Box[][] = [];
  for (const { box } of cells) {
    if (!isWritten(ink, box)) continue;
    const column = columns.find(([first]) => first && isSameColumn(first, box));
    if (column) column.push(box);
    else columns.push([box]);
  }
  return columns.map((boxes) => stacked(page, boxes));
}

/** What stands above, between and below the tables, over the whole width of the page. */
export function outsidePieces(page: Raster, ink: Ink, tables: readonly Grid[]): Piece[] {
  const [right, end] = [page.width / page.scale, page.height / page.scale];
  const covered = tables
    .flatMap(({ rows }) => {
      const [first, last] = [rows[0], rows.at(-1)];
      return first && last ? [{ top: first.from, bottom: last.to }] : [];
    })
    .sort((a, b) => a.top - b.top);
  const bands: Box[] = [];
  let top = 0;
  for (const table of [...covered, { top: end, bottom: end }]) {
    if (table.top > top) bands.push({ left: 0, right, top, bottom: table.top });
    top = Math.max(top, table.bottom);
  }
  const written = bands.filter((band) => isWritten(ink, band));
  return written.length > 0 ? [stacked(page, written)] : [];
}

/** A word where it stands on its page, and how sure its letters are (0 to 100). */
export interface SeenRun extends Run {
  sure: number;
}

/** The words of a piece where they stand on the page. */
export function placeWords({ parts, raster: { scale } }: Piece, words: readonly SeenWord[]): SeenRun[] {
  return words.flatMap(({ text, left, right, top, bottom, sure }) => {
    const middle = (top + bottom) / 2;
    const part = parts.findLast(({ at }) => at <= middle);
    if (!part || text.trim() === "") return [];
    const [across, down] = [part.left, part.top - part.at];
    return {
      text,
      sure,
      box: {
        left: (left + across) / scale,
        right: (right + across) / scale,
        top: (top + down) / scale,
        bottom: (bottom + down) / scale,
      },
    };
  });
}

function isSameColumn(a: Box, b: Box): boolean {
  return Math.abs(a.left - b.left) <= SAME_EDGE && Math.abs(a.right - b.right) <= SAME_EDGE;
}

/** Whether a cell holds more ink than a speck of dust. */
function isWritten({ width, height, dark, scale }: Ink, { left, right, top, bottom }: Box): boolean {
  let count = 0;
  const least = LEAST_INK * scale * scale;
  for (let y = Math.max(0, Math.ceil((top + INSET) * scale)); y < Math.min(height, (bottom - INSET) * scale); y++)
    for (let x = Math.max(0, Math.ceil((left + INSET) * scale)); x < Math.min(width, (right - INSET) * scale); x++)
      if (dark[y * width + x] === 1 && ++count > least) return true;
  return false;
}

function stacked(page: Raster, boxes: readonly Box[]): Piece {
  const { width, height, scale } = page;
  const [margin, apart] = [Math.round(MARGIN * scale), Math.round(APART * scale)];
  const areas = boxes.map(({ left, right, top, bottom }) => ({
    left: Math.max(0, Math.round((left + INSET) * scale)),
    right: Math.min(width, Math.round((right - INSET) * scale)),
    top: Math.max(0, Math.round((top + INSET) * scale)),
    bottom: Math.min(height, Math.round((bottom - INSET) * scale)),
  }));
  const wide = Math.max(...areas.map(({ left, right }) => right - left)) + 2 * margin;
  const high = areas.reduce((sum, { top, bottom }) => sum + bottom - top + apart, margin);
  const raster: Raster = { width: wide, height: high, scale, light: new Uint8Array(wide * high).fill(255) };
  let at = margin;
  const parts = areas.map(({ left, right, top, bottom }) => {
    for (let y = top; y < bottom; y++)
      raster.light.set(page.light.subarray(y * width + left, y * width + right), (at + y - top) * wide + margin);
    const part = { left: left - margin, top, bottom, at };
    at += bottom - top + apart;
    return part;
  });
  return { raster, parts };
}

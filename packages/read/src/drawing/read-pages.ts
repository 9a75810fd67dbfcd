import { findHeader } from "../recognize/header.ts";
import { readHeading } from "../recognize/header-words.ts";
import { readFieldLabel } from "../recognize/identity-labels.ts";
import type { Block, PageContent, TableRow } from "../text/page-content.ts";
import { readArrows } from "./arrows.ts";
import { joinLine } from "./cell-text.ts";
import { readNets } from "./connectors.ts";
import type { RowPlace } from "./drawn-flow.ts";
import { DrawnFlows } from "./drawn-flows.ts";
import { lengthOf, middleOf } from "./geometry.ts";
import { readGrid } from "./grid.ts";
import type { Box, PageDrawing, Point, Stroke } from "./page-drawing.ts";
import { ownLines } from "./page-furniture.ts";
import { pagePart } from "./page-part.ts";
import { bandTexts, bodyRows, frameOf, labelledRows, splitGrid, type RuledTable } from "./ruled-table.ts";
import { ruledLines, separateTables, tableLines, type RuledLines } from "./ruled-lines.ts";
import { findSymbols } from "./symbols.ts";

/** What the pages of a drawn document hold: its tables and paragraphs, and in the rows of its flow tables what is drawn there. */
export function readPages(pages: readonly PageDrawing[], document: string): PageContent {
  const blocks: Block[] = [];
  const flows = new DrawnFlows();
  let line = 1;
  for (const page of pages) {
    const ruled = tableLines(ruledLines(page.strokes));
    const tables = separateTables(ruled).flatMap((group) =>
      splitGrid(readGrid(group), page.page, page.runs, opensFlow),
    );
    const frames = tables.map(frameOf);
    const outside = page.runs.filter(({ box }) => !frames.some((frame) => contains(frame, middleOf(box))));
    const parts = [
      ...tables.map((table) => ({ top: frameOf(table).top, table, text: "" })),
      ...ownLines(outside, page, pages).map((runs) => ({
        top: runs[0]?.box.top ?? 0,
        table: undefined,
        text: joinLine(runs),
      })),
    ].sort((a, b) => a.top - b.top);
    for (const { table, text } of parts) {
      if (table) blocks.push({ kind: "table", rows: readTable(table, page, ruled, flows, () => line++) });
      else blocks.push({ kind: "paragraph", text, line: line++ });
    }
  }
  flows.tellRows();
  return { document, blocks };
}

function isLabelled(line: string): boolean {
  return readFieldLabel(line.split(":")[0] ?? "") !== undefined;
}

function opensFlow(texts: readonly string[]): boolean {
  const roles = texts.map(readHeading);
  return roles.includes("number") && roles.includes("activity");
}

function readTable(
  table: RuledTable,
  page: PageDrawing,
  ruled: RuledLines,
  flows: DrawnFlows,
  nextLine: () => number,
): TableRow[] {
  const row = (cells: string[]): TableRow => {
    const line = nextLine();
    return { cells, line, lastLine: line, page: page.page, ruled: true };
  };
  const { left, right } = frameOf(table);
  const bands = table.bands.map((_, i) => bandTexts(table, i));
  const header = findHeader(
    bands.map((cells, i) => ({ cells, line: i, lastLine: i })),
    0,
  );
  const { last } = flows;
  const width = table.columns.length;
  const goesOn = last && last.width === width && last.page === page.page - 1 ? last.columns : undefined;
  const columns = header?.columns ?? goesOn;
  if (!columns) return table.bands.flatMap((_, i) => labelledRows(table, i, isLabelled)).map(row);
  const from = header?.body ?? 0;
  const heads = bands.slice(0, from).map(row);
  const leading = [columns.number, columns.activity].filter((column) => column !== undefined);
  const bodies = bodyRows(table, from, leading);
  const rows = bodies.map(({ texts, top, bottom }) => ({
    ...row(texts),
    part: pagePart({ left, right, top, bottom }, page),
  }));
  const performers = columns.performers.flatMap(({ column }) => {
    const edges = table.columns[column];
    return edges ? [{ column, ...edges }] : [];
  });
  flows.last = { columns, width, page: page.page };
  flows.rows.push(...rows);
  flows.places.push(...bodies.map(({ top, bottom }) => ({ page: page.page, top, bottom, performers })));
  drawFlow(flows, table, bodies[0]?.top ?? 0, page, ruled, performers);
  return [...heads, ...rows];
}

// Pentagons and closing capsules stand above or below the table as well.
const AROUND = 48;
const MOST_STROKES = 2000;

function drawFlow(
  flows: DrawnFlows,
  table: RuledTable,
  top: number,
  page: PageDrawing,
  ruled: RuledLines,
  performers: RowPlace["performers"],
): void {
  const [first, last] = [performers[0], performers.at(-1)];
  if (!first || !last) return;
  const frame = frameOf(table);
  const headed = top > frame.top;
  const area: Box = {
    left: first.left - 6,
    right: last.right + 6,
    top: headed ? top - 2 : top - AROUND,
    bottom: frame.bottom + AROUND,
  };
  const cells = table.bands.flatMap((band) => band.fields.map((cell) => cell.box));
  const symbols = findSymbols(page.outlines, page.page, area, cells);
  const strokes = page.strokes.filter((stroke) => touchesArea(stroke, area) && !isRuled(stroke, ruled));
  const heads = page.heads.filter(({ tip }) => contains(area, tip));
  // A drawing under or over the table, and no flow: hundreds of times the lines of the fullest SOP.
  if (strokes.length > MOST_STROKES || symbols.length > MOST_STROKES) return;
  const words = page.runs.filter(({ box }) => contains(area, middleOf(box)));
  flows.symbols.push(...symbols);
  flows.arrows.push(...readNets(strokes, heads, symbols).flatMap(readArrows));
  flows.words.push(...words.map((run) => ({ page: page.page, run })));
}

function touchesArea({ from, to }: Stroke, area: Box): boolean {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return contains(area, middle) || (contains(area, from) && contains(area, to));
}

function contains({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a line is a piece of the table's own lines. */
function isRuled(stroke: Stroke, { across, down }: RuledLines): boolean {
  const { from, to } = stroke;
  if (stroke.bent) return false;
  if (lengthOf(stroke) < 0.5) return true;
  const lies = (at: number, a: number, b: number, lines: RuledLines["across"]) =>
    lines.some(
      (line) => Math.abs(line.at - at) <= 1.8 && line.from - 3 <= Math.min(a, b) && Math.max(a, b) <= line.to + 3,
    );
  if (Math.abs(from.y - to.y) <= 0.8) return lies((from.y + to.y) / 2, from.x, to.x, across);
  if (Math.abs(from.x - to.x) <= 0.8) return lies((from.x + to.x) / 2, from.y, to.y, down);
  return false;
}

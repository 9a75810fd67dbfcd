import type { Dimensions } from "../routing/dimensions.ts";
import type { Flowchart } from "./flowchart.ts";
import type { TypeSize } from "./layout.ts";
import type { Drawings } from "./page-drawing.ts";
import { linesHeight } from "./scale.ts";
import { planPage, textHeight, type PagePlan, type TableRow } from "./page-plan.ts";

/** How high the rows of the first page and of each further page may stand together, in millimetres; endless on the screen. */
export interface PageRoom {
  first: number;
  further: number;
}

/** Fills pages with rows. A row that is taller than a page is cut between lines. Nothing comes back when symbols alone overflow a page at this scale. */
export function paginate(
  chart: Flowchart,
  drawings: Drawings,
  table: readonly TableRow[],
  sizes: Dimensions,
  type: TypeSize,
  room: PageRoom,
): PagePlan[] | undefined {
  const waiting = [...table];
  const plans: PagePlan[] = [];
  do {
    const height = plans.length === 0 ? room.first : room.further;
    const filled = fillPage(chart, drawings, waiting, sizes, type, height);
    if (!filled) return undefined;
    plans.push(filled.plan);
    waiting.splice(0, filled.taken, ...filled.rest);
  } while (waiting.length > 0);
  return plans;
}

interface Filled {
  plan: PagePlan;
  taken: number;
  /** What is left of the last row taken, where it was cut. */
  rest: TableRow[];
}

function fillPage(
  chart: Flowchart,
  drawings: Drawings,
  waiting: readonly TableRow[],
  sizes: Dimensions,
  type: TypeSize,
  room: number,
): Filled | undefined {
  const plan = (rows: readonly TableRow[]): PagePlan => planPage(drawings, rows, type);
  if (waiting.length === 0) return { plan: plan([]), taken: 0, rest: [] };
  let count = estimate(chart, waiting, sizes, type, room);
  while (count > 0) {
    const whole = plan(waiting.slice(0, count));
    if (whole.height > room) {
      count -= rowsBeyond(whole, room);
      continue;
    }
    const next = waiting[count];
    const left = room - whole.height;
    const worthCutting = next && left > room * emptyPart && textHeight(next, type) > room * tallRow;
    const filled = worthCutting ? cutLast(plan, waiting.slice(0, count + 1), type, room) : undefined;
    return filled ?? { plan: whole, taken: count, rest: [] };
  }
  return cutLast(plan, waiting.slice(0, 1), type, room);
}

/** A page is not left with more than this part of it empty when the next row could begin there … */
const emptyPart = 0.25;
/** … but only a row that would fill this part of a page is cut for it. */
const tallRow = 0.5;

/** Fills the page with the first lines of the last of these rows. */
function cutLast(
  plan: (rows: readonly TableRow[]) => PagePlan,
  rows: readonly TableRow[],
  type: TypeSize,
  room: number,
): Filled | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const before = rows.slice(0, -1);
  const whole = plan(rows);
  const planned = whole.rows.findLast(({ kind }) => kind === "step");
  const others = whole.height - (planned?.height ?? 0);
  const lines = Math.floor((room - others - 2 * type.padding - linesHeight(1, type)) / type.pitch) + 1;
  if (lines < 1 || lines >= Math.max(...last.cells.map((cell) => cell.lines.length))) return undefined;
  const [head, tail] = cutRow(last, lines);
  const filled = plan([...before, head]);
  return filled.height <= room ? { plan: filled, taken: rows.length, rest: [tail] } : undefined;
}

/** How many of the last rows stand below the end of the page; at least one. */
function rowsBeyond(plan: PagePlan, room: number): number {
  let height = plan.height;
  let count = 0;
  for (const row of plan.rows.toReversed()) {
    if (height <= room) break;
    if (row.kind === "connectors") continue;
    height -= row.height;
    count += 1;
  }
  return Math.max(1, count);
}

/** How many rows would fit if no arrow needed more room than usual: the first guess. */
function estimate(
  chart: Flowchart,
  waiting: readonly TableRow[],
  sizes: Dimensions,
  type: TypeSize,
  room: number,
): number {
  const heights = waiting.map((row) => {
    const bands = row.part === 0 ? (chart.rows[row.chartRow]?.bands ?? 0) : 0;
    return Math.max(textHeight(row, type), bands * (2 * sizes.rest + sizes.height.task));
  });
  const strip = 2 * sizes.rest + sizes.height.connector;
  const above = (waiting[0]?.chartRow ?? 0) > 0 ? strip : 0;
  const all = heights.reduce((sum, height) => sum + height, above);
  if (all <= room) return waiting.length;
  let left = room - above - strip;
  const count = heights.findIndex((height) => (left -= height) < 0);
  return Math.max(1, count);
}

function cutRow(row: TableRow, lines: number): [TableRow, TableRow] {
  const slice = (from: number, to: number): TableRow["cells"] =>
    row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) }));
  return [
    { ...row, cut: true, cells: slice(0, lines) },
    { ...row, cut: true, part: row.part + 1, cells: slice(lines, Infinity) },
  ];
}

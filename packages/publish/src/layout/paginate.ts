import type { Dimensions } from "../routing/dimensions.ts";
import type { Flowchart } from "./flowchart.ts";
import type { TypeSize } from "./layout.ts";
import { planPage, textHeight, type PagePlan, type TableRow } from "./page-plan.ts";

/** How high the rows of the first page and of each further page may stand together, in millimetres; endless on the screen. */
export interface PageRoom {
  first: number;
  further: number;
}

/** Fills pages with rows. A row that is taller than a page is cut between lines. Nothing comes back when symbols alone overflow a page at this scale. */
export function paginate(
  chart: Flowchart,
  table: readonly TableRow[],
  sizes: Dimensions,
  type: TypeSize,
  room: PageRoom,
): PagePlan[] | undefined {
  const waiting = [...table];
  const plans: PagePlan[] = [];
  do {
    const height = plans.length === 0 ? room.first : room.further;
    const filled = fillPage(chart, waiting, sizes, type, height);
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
  waiting: readonly TableRow[],
  sizes: Dimensions,
  type: TypeSize,
  room: number,
): Filled | undefined {
  let count = estimate(chart, waiting, sizes, type, room);
  for (; count > 1; count--) {
    const plan = planPage(chart, waiting.slice(0, count), sizes, type);
    if (plan.height <= room) return { plan, taken: count, rest: [] };
  }
  const [row] = waiting;
  if (!row) return { plan: planPage(chart, [], sizes, type), taken: 0, rest: [] };
  const whole = planPage(chart, [row], sizes, type);
  if (whole.height <= room) return { plan: whole, taken: 1, rest: [] };
  const planned = whole.rows.find(({ kind }) => kind === "step");
  const strips = whole.height - (planned?.height ?? 0);
  const lines = Math.floor((room - strips - 2 * type.padding - type.sizePt * 0.36) / type.pitch) + 1;
  if (lines < 1 || (planned?.drawingHeight ?? 0) + strips > room) return undefined;
  const [head, tail] = cutRow(row, lines);
  const plan = planPage(chart, [head], sizes, type);
  return plan.height <= room ? { plan, taken: 1, rest: [tail] } : undefined;
}

/** How many rows would fit if no arrow needed extra room: the first guess. */
function estimate(
  chart: Flowchart,
  waiting: readonly TableRow[],
  sizes: Dimensions,
  type: TypeSize,
  room: number,
): number {
  const band = 2 * sizes.rest + sizes.height.task;
  let height = 0;
  let count = 0;
  for (const row of waiting) {
    const bands = row.part === 0 ? (chart.rows[row.chartRow]?.bands ?? 0) : 0;
    height += Math.max(textHeight(row, type), bands * band);
    if (height > room) break;
    count += 1;
  }
  return count;
}

function cutRow(row: TableRow, lines: number): [TableRow, TableRow] {
  const slice = (from: number, to: number): TableRow["cells"] =>
    row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) }));
  return [
    { ...row, cut: true, cells: slice(0, lines) },
    { ...row, cut: true, part: row.part + 1, cells: slice(lines, Infinity) },
  ];
}

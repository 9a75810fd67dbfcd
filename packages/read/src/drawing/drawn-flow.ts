import { textOf } from "./cell-text.ts";
import type { DrawnArrow } from "./arrows.ts";
import { distance, distanceToBox, middleOf } from "./geometry.ts";
import type { Run } from "./page-drawing.ts";
import type { DrawnExit, RowDrawing } from "./drawn-row.ts";
import type { DrawnSymbol } from "./symbols.ts";

/** Where a row of a flow table lies on its page, and which of its columns are performers'. */
export interface RowPlace {
  page: number;
  top: number;
  bottom: number;
  /** Left and right edge of each performer's column, by its index in the table. */
  performers: readonly { column: number; left: number; right: number }[];
}

/** The flows of a document over all its pages, as they are drawn. */
export interface FlowDrawing {
  rows: readonly RowPlace[];
  symbols: readonly DrawnSymbol[];
  arrows: readonly DrawnArrow[];
  /** What is written where the flow is drawn, page by page. */
  words: readonly { page: number; run: Run }[];
}

/** What the drawing says of each row of the flow tables: who has a symbol of which kind in it, and where its arrows lead. */
export function readFlow(flow: FlowDrawing): RowDrawing[] {
  const rowOf = new Map(flow.symbols.map((symbol) => [symbol, rowAt(flow.rows, symbol)]));
  const arrows = acrossPages(flow.arrows, flow.words);
  return flow.rows.map(({ performers }, row) => {
    const own = flow.symbols.filter((symbol) => rowOf.get(symbol) === row && symbol.kind !== "connector");
    const columns = own.flatMap((symbol) =>
      columnsOf(symbol, performers).map((column) => ({ column, kind: symbol.kind })),
    );
    const exits = own.flatMap((symbol) =>
      arrows.filter((arrow) => arrow.from === symbol).flatMap((arrow) => exitOf(arrow, row, arrows, rowOf, flow)),
    );
    return { symbols: columns, exits: withoutTwins(exits) };
  });
}

/** The row in which the middle of a symbol lies. */
function rowAt(rows: readonly RowPlace[], { page, box }: DrawnSymbol): number | undefined {
  const { y } = middleOf(box);
  const found = rows.findIndex((row) => row.page === page && row.top <= y && y < row.bottom);
  return found < 0 ? undefined : found;
}

/** The columns in which a symbol stands; one that is drawn over a border stands in both. */
function columnsOf({ box }: DrawnSymbol, performers: RowPlace["performers"]): number[] {
  const width = box.right - box.left;
  const shares = performers.map(({ column, left, right }) => ({
    column,
    share: (Math.min(right, box.right) - Math.max(left, box.left)) / width,
  }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share > 0 && (share === most || share > 0.4)).map(({ column }) => column);
}

function exitOf(
  arrow: DrawnArrow,
  row: number,
  arrows: readonly DrawnArrow[],
  rowOf: ReadonlyMap<DrawnSymbol, number | undefined>,
  flow: FlowDrawing,
): DrawnExit[] {
  const decides = arrow.from.kind === "decision";
  // A plain line between the diamonds of a row says that they decide together.
  const second =
    decides &&
    arrows.some(
      ({ from, to, plain }) => to === arrow.from && !plain && from.kind === "decision" && rowOf.get(from) === row,
    );
  const exit = { decides, second, label: decides ? labelOf(arrow, arrows, flow) : "" };
  const to = rowOf.get(arrow.to);
  if (to === undefined) return arrow.to.kind === "terminator" ? [{ ...exit, to: "end" }] : [];
  if (to !== row) return [{ ...exit, to }];
  // The way on within the row belongs to the symbol where it goes on; only a diamond's exit leads through it, as far as the next diamond.
  if (arrow.plain) return [];
  return decides
    ? [...throughRow(arrow.to, row, arrows, rowOf, new Set([arrow.from]))].map((target) => ({ ...exit, to: target }))
    : [];
}

/** The rows to which a symbol leads, over other symbols of its own row. A diamond on the way speaks for itself. */
function throughRow(
  symbol: DrawnSymbol,
  row: number,
  arrows: readonly DrawnArrow[],
  rowOf: ReadonlyMap<DrawnSymbol, number | undefined>,
  seen: Set<DrawnSymbol>,
): Set<number | "end"> {
  const found = new Set<number | "end">();
  if (seen.has(symbol) || symbol.kind === "decision") return found;
  seen.add(symbol);
  const onward = arrows.filter(({ from }) => from === symbol);
  for (const { to } of onward) {
    const target = rowOf.get(to);
    if (target === undefined) found.add("end");
    else if (target !== row) found.add(target);
    else for (const further of throughRow(to, row, arrows, rowOf, seen)) found.add(further);
  }
  if (onward.length === 0) found.add("end");
  return found;
}

function withoutTwins(exits: readonly DrawnExit[]): DrawnExit[] {
  return exits.filter((exit, i) => {
    const same = exits.findIndex(
      (other) => other.to === exit.to && other.decides === exit.decides && other.label === exit.label,
    );
    return same === i && (exit.decides || !exits.some((other) => other.decides && other.to === exit.to));
  });
}

/** Arrows into a pentagon go on where its twin on a later page sends them. Twins carry one letter; without letters they go by their order. */
function acrossPages(arrows: readonly DrawnArrow[], words: FlowDrawing["words"]): DrawnArrow[] {
  const isPentagon = ({ kind }: DrawnSymbol) => kind === "connector";
  const entered = [...new Set(arrows.filter(({ to }) => isPentagon(to)).map(({ to }) => to))];
  const left = new Set(arrows.filter(({ from }) => isPentagon(from)).map(({ from }) => from));
  const twins = new Map<DrawnSymbol, DrawnSymbol>();
  const letterOf = (symbol: DrawnSymbol) =>
    textOf(words.filter(({ page, run }) => page === symbol.page && isIn(run, symbol)).map(({ run }) => run));
  for (const pentagon of entered.sort(byPlace)) {
    const letter = letterOf(pentagon);
    const open = [...left].filter((other) => other.page !== pentagon.page).sort(byPlace);
    const later = open.filter(({ page }) => page > pentagon.page);
    const twin = open.find((other) => letter !== "" && letterOf(other) === letter) ?? later[0];
    if (!twin) continue;
    left.delete(twin);
    twins.set(pentagon, twin);
  }
  return arrows.flatMap((arrow) => {
    if (isPentagon(arrow.from)) return [];
    if (!isPentagon(arrow.to)) return [arrow];
    const twin = twins.get(arrow.to);
    return arrows.filter(({ from }) => from === twin).map(({ to }) => ({ ...arrow, to }));
  });
}

function byPlace(a: DrawnSymbol, b: DrawnSymbol): number {
  return a.page - b.page || a.box.left - b.box.left;
}

function isIn({ box }: Run, symbol: DrawnSymbol): boolean {
  const { x, y } = middleOf(box);
  return x >= symbol.box.left && x <= symbol.box.right && y >= symbol.box.top && y <= symbol.box.bottom;
}

// A label stands beside its line, not far from where it leaves its diamond.
const BESIDE = 14;
const FROM_DIAMOND = 60;

/** The words beside an exit of a diamond, unless they are nearer to another one. */
function labelOf(arrow: DrawnArrow, arrows: readonly DrawnArrow[], { words, symbols }: FlowDrawing): string {
  const { page } = arrow.from;
  const own = symbols.filter((symbol) => symbol.page === page);
  const exits = [...new Set(arrows.filter(({ from }) => from === arrow.from).map(({ leaves }) => leaves))];
  const beside = words.filter(({ page: on, run }) => {
    if (on !== page || own.some((symbol) => isIn(run, symbol))) return false;
    const gap = gapTo(run, arrow.leaves);
    return gap <= BESIDE && exits.every((exit) => exit === arrow.leaves || gap < gapTo(run, exit));
  });
  return textOf(beside.map(({ run }) => run)).replace(/\s+/g, " ");
}

/** How far words stand from the first stretch of an exit; where two exits are equally near, the one that leaves nearer to them is theirs. */
function gapTo({ box }: Run, { at, stroke }: DrawnArrow["leaves"]): number {
  const start = distanceToBox(at, box);
  if (!stroke) return start;
  const other = distance(stroke.from, at) < distance(stroke.to, at) ? stroke.to : stroke.from;
  const long = distance(at, other);
  const reach = Math.min(1, FROM_DIAMOND / Math.max(long, 1));
  const steps = Array.from({ length: 25 }, (_, i) => (reach * i) / 24);
  const along = steps.map((share) => ({ x: at.x + share * (other.x - at.x), y: at.y + share * (other.y - at.y) }));
  return Math.min(...along.map((point) => distanceToBox(point, box))) + start / 1000;
}

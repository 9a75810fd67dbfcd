import type { Sop } from "@alur/model";
import type { ChartNode, Flowchart } from "../layout/flowchart.ts";
import { drawingsOf } from "../layout/page-drawing.ts";
import { placeFlowPage, type ColumnPlace } from "../layout/place-flow-page.ts";
import { planPage, type PagePlan, type TableRow } from "../layout/page-plan.ts";
import type { Dimensions } from "../routing/dimensions.ts";
import type { LinkLabel, SymbolKind } from "../routing/lattice.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { millimetresPerPoint, textWidth } from "../text/font-metrics.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";
import type { Bounds } from "./bounds.ts";
import { papersWidth } from "./data-objects.ts";
import { screenFace } from "./screen-face.ts";
import { laneOf, lanesOf, type NodeKind, type ProcessGraph } from "./process-graph.ts";

/** Where everything of a process is drawn. */
export interface PlacedProcess {
  pool: Bounds;
  /** All lanes together; the pool keeps room for papers on both sides of them. */
  middle: Bounds;
  lanes: Bounds[];
  /** By row of the SOP's table. */
  rows: { top: number; height: number }[];
  nodes: Bounds[];
  edges: { points: Point[]; label: Bounds | undefined }[];
}

/** Room beside every activity for the timer at its corner and the event to which the timer leads. */
export const timerRoom = 64;
export const eventSize = 36;
const gatewaySize = 50;
const activityWidth = 140;
const leastActivityHeight = 90;
/** The strip on which the pool's name stands, and where those with the lanes' names end. */
const poolName = 30;
const laneNames = 60;

const fontPx = 12;
const linePx = 15;
const fontPt = fontPx / millimetresPerPoint;

/** The measures of the paper's router, in pixels. */
const sizes: Dimensions = {
  symbolWidth: activityWidth + 2 * timerRoom,
  height: { start: eventSize, end: eventSize, task: leastActivityHeight, decision: gatewaySize, connector: eventSize },
  width: { start: eventSize, end: eventSize, task: activityWidth, decision: gatewaySize, connector: eventSize },
  branchEnd: { width: eventSize, height: eventSize },
  lane: 14,
  port: 18,
  clear: 24,
  rule: 10,
  rest: 22,
  between: 62,
  arrowLength: 10,
  arrowWidth: 8,
  labelSizePt: fontPt,
  labelHeight: linePx,
  labelGap: 5,
  labelRise: 5,
  corner: 8,
};

const symbolOf: Record<NodeKind, SymbolKind> = {
  start: "start",
  catch: "start",
  join: "decision",
  merge: "decision",
  activity: "task",
  outcome: "decision",
  fork: "decision",
  pass: "end",
  throw: "end",
  end: "end",
};

/** Within a row the nodes stand in the order in which the work passes them. */
const order = Object.keys(symbolOf) as NodeKind[];

/**
 * Places a process as the form places its rows: a lane for each Pelaksana column, one row below the other, lines led by the router of the paper. A row is at
 * least as tall as `leastHeights` says, for the documents that stand beside it.
 */
export function placeProcess(sop: Sop, graph: ProcessGraph, leastHeights: readonly number[]): PlacedProcess {
  const chart = chartOf(sop, graph);
  const plan = planRows(sop, chart, leastHeights);
  const columns = columnsOf(chart, plan);
  const letters = new Map<number, string>();
  const frame = { top: laneNames, headerHeight: 0, columns: chart.columns };
  const page = placeFlowPage(chart, plan, sizes, columns, frame, letters);
  const origins = plan.page.origins;
  const nodes: Bounds[] = [];
  page.symbols.forEach(({ x, y, w, h }, i) => {
    const origin = origins[i];
    if (origin && "node" in origin) nodes[origin.node] = { x: x - w / 2, y: y - h / 2, width: w, height: h };
  });
  const edges: PlacedProcess["edges"] = graph.edges.map(() => ({ points: [], label: undefined }));
  for (const route of page.routes) {
    const edge = edges[route.flow ?? -1];
    if (edge) edge.points = route.points;
  }
  for (const { flow, x, y, w, h } of page.labels) {
    const edge = edges[flow];
    if (edge) edge.label = { x, y, width: w, height: h };
  }
  const height = page.bottom + sizes.rest;
  const right = columns.at(-1)?.right ?? 0;
  return {
    pool: { x: -papersWidth, y: 0, width: right + 2 * papersWidth, height },
    middle: { x: 0, y: poolName, width: right, height: height - poolName },
    lanes: columns.map(({ left, right }) => ({ x: left, y: poolName, width: right - left, height: height - poolName })),
    rows: page.rows.map(({ y, h }) => ({ top: y, height: h })),
    nodes,
    edges,
  };
}

function chartOf(sop: Sop, graph: ProcessGraph): Flowchart {
  const chart: Flowchart = {
    columns: lanesOf(sop).length,
    rows: sop.steps.map((step) => ({ stepId: step.id, bands: 0 })),
    nodes: [],
    links: [],
  };
  if (chart.rows.length === 0) chart.rows.push({ stepId: "", bands: 0 });
  const inOrder = graph.nodes.map((node, i) => ({ node, i }));
  inOrder.sort((a, b) => order.indexOf(a.node.kind) - order.indexOf(b.node.kind) || a.i - b.i);
  for (const { node, i } of inOrder) {
    const row = chart.rows[node.row];
    const step = sop.steps[node.row];
    const kind = symbolOf[node.kind];
    const height = node.kind === "activity" ? activityHeight(node.name) : sizes.height[kind];
    const placed: ChartNode = {
      row: node.row,
      band: row ? row.bands++ : 0,
      column: laneOf(sop, step),
      kind,
      width: sizes.width[kind],
      height,
      stepId: step?.id ?? "",
      performerId: undefined,
      event: false,
    };
    chart.nodes[i] = placed;
  }
  graph.edges.forEach(({ from, to, name, arrow }, flow) => {
    chart.links.push({ flow, from: [from], to: [to], nature: arrow?.kind ?? "forward", label: labelOf(name) });
  });
  return chart;
}

function activityHeight(name: string): number {
  const lines = wrap(printable(name), activityWidth - 20, fontPt, screenFace).length;
  return Math.max(leastActivityHeight, (lines + 3) * linePx);
}

function labelOf(name: string): LinkLabel | undefined {
  const lines = wrap(printable(name), 90, fontPt, screenFace);
  if (lines.length === 0) return undefined;
  const width = Math.max(...lines.map((line) => textWidth(line, fontPt, screenFace)));
  return { lines, width, height: lines.length * linePx };
}

function planRows(sop: Sop, chart: Flowchart, leastHeights: readonly number[]): PagePlan {
  const table = chart.rows.map(({ stepId }, chartRow): TableRow => ({
    chartRow,
    part: 0,
    cut: false,
    stepId,
    cells: [],
  }));
  const plan = planPage(drawingsOf(chart, sizes), table, { sizePt: 0, pitch: 0, padding: 0 });
  return {
    ...plan,
    rows: plan.rows.map((row, i) => ({ ...row, height: Math.max(row.drawingHeight, leastHeights[i] ?? 0) })),
  };
}

/** Lanes as wide as their lines and names need. */
function columnsOf(chart: Flowchart, plan: PagePlan): ColumnPlace[] {
  let left = 0;
  return Array.from({ length: chart.columns }, (_, column) => {
    const before = Math.max(sizes.rest, plan.gutters.left[column] ?? 0);
    const after = Math.max(sizes.rest, plan.gutters.right[column] ?? 0);
    const middle = left + before + sizes.symbolWidth / 2;
    const right = middle + sizes.symbolWidth / 2 + after;
    const place = { left, middle, right };
    left = right;
    return place;
  });
}

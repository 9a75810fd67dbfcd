import { END, exitWord, START, type Flow, type Sop, type Step } from "@alur/model";
import { wrap, widestWord } from "../text/wrap.ts";
import { textWidth, type Face } from "../text/font-metrics.ts";
import { printable } from "../text/printable.ts";
import type { Dimensions } from "../routing/dimensions.ts";
import type { LinkLabel, LinkNature, SymbolKind } from "../routing/lattice.ts";

/** The symbols and arrows of an SOP before they have a place: which column, which row, which band of that row. */
export interface Flowchart {
  columns: number;
  rows: ChartRow[];
  nodes: ChartNode[];
  links: ChartLink[];
}

export interface ChartRow {
  stepId: string;
  /** How many symbols stand one above the other in this row; 0 for a row without any. */
  bands: number;
}

export interface ChartNode {
  row: number;
  band: number;
  column: number;
  kind: SymbolKind;
  width: number;
  height: number;
  stepId: string;
  performerId: string | undefined;
  /** A capsule beside the step's own symbol. */
  event: boolean;
}

export interface ChartLink {
  /** Place in the SOP's flows; none for a joint line. */
  flow: number | undefined;
  from: number[];
  to: number[];
  nature: LinkNature;
  label: LinkLabel | undefined;
}

/** A label longer than this would need more room than its arrow; the sentence in Kegiatan says the rest. */
const longestLabel = 60;

/** What is to be drawn for an SOP. Steps without a known performer column, and notes, have no symbol, and no arrow reaches them. */
export function flowchartOf(sop: Sop, sizes: Dimensions, labelFace: Face = "serif"): Flowchart {
  const performers = columnPerformers(sop);
  const chart: Flowchart = { columns: Math.max(1, performers.length), rows: [], nodes: [], links: [] };
  const flows = drawnFlows(sop);
  const lastDrawn = sop.steps.findLast((step) => step.kind !== "note" && columnsOf(step, performers).length > 0);
  const leaving = Map.groupBy(flows, ({ flow }) => flow.from);
  const opening = new Set(leaving.get(START)?.map(({ to }) => to));
  const symbols = new Map<string, number[]>();
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();

  for (const step of sop.steps) {
    const columns = step.kind === "note" ? [] : columnsOf(step, performers);
    const row = chart.rows.length;
    const first = columns[0];
    chart.rows.push({ stepId: step.id, bands: 0 });
    if (first === undefined) continue;
    const opens = opening.has(step.id);
    const ways = leaving.get(step.id) ?? [];
    const closes = ways.some(({ to }) => to === END);
    const onlyCloses = closes && ways.every(({ to }) => to === END);
    const isTask = step.kind === "task";
    const kind = !isTask ? "decision" : opens ? "start" : onlyCloses && step === lastDrawn ? "end" : "task";
    let band = 0;
    const event = (kind: "start" | "end"): number =>
      chart.nodes.push({
        row,
        band: band++,
        column: first,
        kind,
        ...sizes.branchEnd,
        stepId: step.id,
        performerId: performers[first]?.id,
        event: true,
      }) - 1;
    if (opens && !isTask) starts.set(step.id, event("start"));
    const own = columns.map((column) => addSymbol(chart, step, row, band, column, kind, sizes, performers[column]?.id));
    band += 1;
    symbols.set(step.id, own);
    if (closes && kind !== "end" && !(kind === "start" && onlyCloses && sop.steps.length === 1)) {
      ends.set(step.id, event("end"));
    }
    (chart.rows[row] ?? { bands: 0 }).bands = band;
    own.slice(1).forEach((node, i) => {
      chart.links.push({ flow: undefined, from: [own[i] ?? node], to: [node], nature: "joint", label: undefined });
    });
  }

  flows.forEach(({ flow, index, to }) => {
    const start = flow.from === START ? starts.get(to) : undefined;
    const end = to === END ? ends.get(flow.from) : undefined;
    const from = start !== undefined ? [start] : symbols.get(flow.from);
    const into = end !== undefined ? [end] : symbols.get(to);
    if (!from || !into) return;
    chart.links.push({ flow: index, from, to: into, nature: flow.kind, label: labelOf(flow, sizes, labelFace) });
  });
  return chart;
}

/** The performers that have a column, in their order. */
export function columnPerformers(sop: Sop): Sop["performers"] {
  return sop.performers.filter((performer) => performer.column);
}

function columnsOf(step: Step, performers: Sop["performers"]): number[] {
  return performers.flatMap((performer, column) => (step.performerIds.includes(performer.id) ? [column] : []));
}

function addSymbol(
  chart: Flowchart,
  step: Step,
  row: number,
  band: number,
  column: number,
  kind: SymbolKind,
  sizes: Dimensions,
  performerId: string | undefined,
): number {
  const size = { width: sizes.width[kind], height: sizes.height[kind] };
  return chart.nodes.push({ row, band, column, kind, ...size, stepId: step.id, performerId, event: false }) - 1;
}

export interface DrawnFlow {
  flow: Flow;
  index: number;
  /** Where the arrow leads once notes are passed over. */
  to: string;
}

/** The flows to draw: each arrow once, and straight past notes. */
export function drawnFlows(sop: Sop): DrawnFlow[] {
  const notes = new Set(sop.steps.filter((step) => step.kind === "note").map((step) => step.id));
  const seen = new Set<string>();
  return sop.flows.flatMap((flow, index) => {
    if (notes.has(flow.from)) return [];
    let to = flow.to;
    const passed = new Set<string>();
    while (notes.has(to) && !passed.has(to)) {
      passed.add(to);
      const note = to;
      to = sop.flows.find((next) => next.from === note)?.to ?? to;
    }
    const key = JSON.stringify([flow.from, to, flow.kind, flow.label ?? ""]);
    if (notes.has(to) || seen.has(key)) return [];
    seen.add(key);
    return [{ flow, index, to }];
  });
}

function labelOf(flow: Flow, sizes: Dimensions, face: Face): LinkLabel | undefined {
  const own = printable(flow.label ?? "");
  const text = own === "" ? exitWord(flow.kind) : own;
  if (text === "" || flow.from === START) return undefined;
  const short = text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;
  const room = Math.max(
    1.2 * sizes.symbolWidth,
    Math.min(2 * sizes.symbolWidth, widestWord(short, sizes.labelSizePt, face)),
  );
  const lines = wrap(short, room, sizes.labelSizePt, face);
  const width = Math.max(...lines.map((line) => textWidth(line, sizes.labelSizePt, face)));
  return { lines, width, height: lines.length * sizes.labelHeight };
}

import { END, labels, START, type Sop, type Step } from "@alur/model";
import { letterAt } from "../layout/connector-letter.ts";
import { columnPerformers } from "../layout/flowchart.ts";
import { processArrows, type ProcessArrow } from "./process-arrows.ts";

/**
 * What stands in a BPMN process. `outcome`: where a decision's exits part. `fork`: where several ways are taken at once. `merge`: where ways meet, whichever
 * comes. `join`: where all must have come. `throw` and `catch`: the two ends of an arrow too long to be followed with the eye.
 * `pass`: an event without a meaning of its own, where two exits lead to one row: BPMN wants each line to join two others.
 */
export type NodeKind =
  | "start"
  | "end"
  | "activity"
  | "outcome"
  | "fork"
  | "merge"
  | "join"
  | "throw"
  | "catch"
  | "pass";

export interface ProcessNode {
  kind: NodeKind;
  /** The row of the SOP's table in which it is drawn. */
  row: number;
  name: string;
}

/** A line between two nodes. The one that stands for an arrow of the SOP says so; the others lead to and from gateways. */
export interface ProcessEdge {
  from: number;
  to: number;
  name: string;
  arrow: ProcessArrow | undefined;
}

export interface ProcessGraph {
  nodes: ProcessNode[];
  edges: ProcessEdge[];
}

/** What an event is called through which the second of two ways to one row is led. */
const otherWay = "Lanjut";

/** An arrow that passes more rows than this is cut and said by two link events of one name. */
const farRows = 12;

/** The SOP as a BPMN graph: what the form says in one symbol, an activity and the gateways before and after it. */
export function processGraph(sop: Sop): ProcessGraph {
  return new GraphBuilder(sop).build();
}

class GraphBuilder {
  readonly #sop: Sop;
  readonly #rowOf: Map<string, number>;
  readonly #arrows: ProcessArrow[];
  readonly #nodes: ProcessNode[] = [];
  readonly #edges: ProcessEdge[] = [];
  /** Where each arrow leaves from, and which words it takes along. */
  readonly #leaves = new Map<ProcessArrow, { node: number; name: string }>();
  /** Where each arrow arrives. */
  readonly #arrives = new Map<ProcessArrow, number>();
  #links = 0;

  constructor(sop: Sop) {
    this.#sop = sop;
    this.#rowOf = new Map(sop.steps.map((step, row) => [step.id, row]));
    this.#arrows = processArrows(sop);
  }

  build(): ProcessGraph {
    this.#begin();
    for (const step of this.#sop.steps) if (step.kind !== "note") this.#row(step);
    for (const arrow of this.#arrows) this.#draw(arrow);
    return { nodes: this.#nodes, edges: this.#edges };
  }

  #begin(): void {
    const first = this.#arrows.filter((arrow) => arrow.from === START);
    const row = Math.min(...first.map((arrow) => this.#rowOf.get(arrow.to) ?? 0));
    const start = this.#node("start", Number.isFinite(row) ? row : 0, labels.start.id);
    this.#part(start, first, "");
  }

  #row(step: Step): void {
    const row = this.#rowOf.get(step.id) ?? 0;
    const arriving = this.#arrows.filter((arrow) => arrow.to === step.id);
    const waits = step.joinsAll ? arriving.filter((arrow) => this.#comesFromAbove(arrow, row)) : [];
    const joined = waits.length > 1 ? waits : [];
    const merged = arriving.filter((arrow) => !joined.includes(arrow));
    const join = joined.length > 0 ? this.#node("join", row, "") : undefined;
    const merge = merged.length + (join === undefined ? 0 : 1) > 1 ? this.#node("merge", row, "") : undefined;
    const activity = this.#node("activity", row, step.activity);
    for (const arrow of joined) this.#arrives.set(arrow, join ?? activity);
    for (const arrow of merged) this.#arrives.set(arrow, merge ?? activity);
    if (join !== undefined) this.#edge(join, merge ?? activity, "");
    if (merge !== undefined) this.#edge(merge, activity, "");

    const ways = groupBySameOutcome(
      step,
      this.#arrows.filter((arrow) => arrow.from === step.id),
    );
    const parts = ways.length > 1;
    const outcome = parts ? this.#node("outcome", row, `Hasil langkah ${step.number}`.trim()) : activity;
    if (parts) this.#edge(activity, outcome, "");
    for (const way of ways) this.#part(outcome, way, way.find((arrow) => arrow.name !== "")?.name ?? "");
  }

  /** Leads on from a node by one outcome: straight, or through a fork where several arrows are taken at once. */
  #part(from: number, way: readonly ProcessArrow[], name: string): void {
    if (way.length < 2) {
      for (const arrow of way) this.#leaves.set(arrow, { node: from, name: arrow.name });
      return;
    }
    const fork = this.#node("fork", this.#nodes[from]?.row ?? 0, "");
    this.#edge(from, fork, name);
    for (const arrow of way) this.#leaves.set(arrow, { node: fork, name: arrow.name === name ? "" : arrow.name });
  }

  #draw(arrow: ProcessArrow): void {
    const leaves = this.#leaves.get(arrow);
    if (!leaves) return;
    const row = this.#nodes[leaves.node]?.row ?? 0;
    const to = arrow.to === END ? this.#node("end", row, labels.end.id) : this.#arrives.get(arrow);
    if (to === undefined) return;
    const target = this.#nodes[to]?.row ?? row;
    if (this.#edges.some((edge) => edge.from === leaves.node && edge.to === to)) {
      const pass = this.#node("pass", row, leaves.name || otherWay);
      this.#edges.push({ from: leaves.node, to: pass, name: leaves.name, arrow });
      this.#edge(pass, to, "");
      return;
    }
    if (Math.abs(target - row) <= farRows) {
      this.#edges.push({ from: leaves.node, to, name: leaves.name, arrow });
      return;
    }
    const name = letterAt(this.#links++);
    const away = this.#node("throw", row, name);
    const back = this.#node("catch", target, name);
    this.#edges.push({ from: leaves.node, to: away, name: leaves.name, arrow });
    this.#edge(back, to, "");
  }

  /** A join waits for what comes down to it; what comes back to it from below does not have to be there. */
  #comesFromAbove(arrow: ProcessArrow, row: number): boolean {
    return arrow.from === START || (this.#rowOf.get(arrow.from) ?? 0) < row;
  }

  #node(kind: NodeKind, row: number, name: string): number {
    return this.#nodes.push({ kind, row, name }) - 1;
  }

  #edge(from: number, to: number, name: string): void {
    this.#edges.push({ from, to, name, arrow: undefined });
  }
}

/** The exits of a row. As in the running case, a plain arrow out of a decision counts as its "ya", and a "ya" out of a task as the plain way on. */
function groupBySameOutcome(step: Step, arrows: readonly ProcessArrow[]): ProcessArrow[][] {
  const plain = step.kind === "decision" ? "yes" : "forward";
  const ways = Map.groupBy(arrows, ({ kind, label }) =>
    JSON.stringify(kind === "other" ? [kind, label ?? ""] : kind === "no" ? [kind] : [plain]),
  );
  return [...ways.values()];
}

/** The lanes: the Pelaksana columns, and one more for rows that stand in none of them. */
export function lanesOf(sop: Sop): { performerId: string | undefined; name: string }[] {
  const columns = columnPerformers(sop).map(({ id, name }) => ({ performerId: id, name }));
  const outside = sop.steps.length === 0 || sop.steps.some((step) => laneOf(sop, step) === columns.length);
  return outside ? [...columns, { performerId: undefined, name: "Belum ditentukan" }] : columns;
}

/** The lane in which a row's activity stands: the first of its performers' columns. */
export function laneOf(sop: Sop, step: Step | undefined): number {
  const columns = columnPerformers(sop);
  const column = columns.findIndex((performer) => step?.performerIds.includes(performer.id));
  return column === -1 ? columns.length : column;
}

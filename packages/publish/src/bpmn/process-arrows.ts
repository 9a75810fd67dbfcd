import { arrowWords, END, START, type Flow, type Sop } from "@alur/model";
import { drawnFlows } from "../layout/flowchart.ts";

/** An arrow of the SOP as BPMN draws it: from `start` or a row, to a row or `end`, never into a row that is only a note. */
export interface ProcessArrow {
  from: string;
  to: string;
  /** What is written beside it; empty for the plain way on. */
  name: string;
  kind: Flow["kind"];
  label: string | undefined;
  /** Which of the SOP's flows it stands for; none where BPMN needs an arrow that the SOP leaves out. */
  flows: number[];
}

/**
 * The arrows of the process. BPMN wants every activity to begin and end somewhere: a row to which no arrow leads is begun from the start, a row
 * from which none leads on is led to the end.
 */
export function processArrows(sop: Sop): ProcessArrow[] {
  const rows = sop.steps.filter((step) => step.kind !== "note");
  const known = new Set(rows.map((step) => step.id));
  const arrows = drawnFlows(sop)
    .filter(({ flow, to }) => (flow.from === START || known.has(flow.from)) && (to === END || known.has(to)))
    .map(({ flow, to }): ProcessArrow => {
      const flows = sop.flows.flatMap((other, i) => (sameFlow(other, { ...flow, to }) ? [i] : []));
      return { from: flow.from, to, name: arrowWords(flow), kind: flow.kind, label: flow.label, flows };
    });
  const reached = new Set(arrows.map((arrow) => arrow.to));
  const left = new Set(arrows.map((arrow) => arrow.from));
  const first = rows.find((step) => !reached.has(step.id)) ?? rows[0];
  const begins = rows.filter((step) => !reached.has(step.id) || (!left.has(START) && step === first));
  const ends = rows.filter((step, i) => !left.has(step.id) || (!reached.has(END) && i === rows.length - 1));
  const added = [
    ...begins.map((step) => plainArrow(START, step.id)),
    ...ends.map((step) => plainArrow(step.id, END)),
    ...(rows.length === 0 && arrows.length === 0 ? [plainArrow(START, END)] : []),
  ];
  return [...arrows, ...added];
}

function plainArrow(from: string, to: string): ProcessArrow {
  return { from, to, name: "", kind: "forward", label: undefined, flows: [] };
}

function sameFlow(a: Flow, b: Flow): boolean {
  return a.from === b.from && a.to === b.to && a.kind === b.kind && a.label === b.label;
}

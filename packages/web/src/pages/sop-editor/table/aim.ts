import { END, flowsFrom, type FlowKind, type Sop, type Step } from "@alur/model";

/** An exit of a step for which somebody is choosing a target. `row` is that target's, or the number of rows for the end. */
export interface Aim {
  stepId: string;
  kind: FlowKind;
  row: number;
  /** Where the pointer is on the table, while the arrow is drawn with it. */
  point?: { x: number; y: number };
}

/** The exits that a step has to be told about: the one way on of a task, ya and tidak of a decision. */
export function exitsOf(step: Step): readonly FlowKind[] {
  if (step.kind === "note") return [];
  return step.kind === "decision" ? ["yes", "no"] : ["forward"];
}

/** Where an exit leads now, as a row; to the row below where nobody has said. */
export function rowOfTarget(sop: Sop, stepId: string, kind: FlowKind): number {
  const to = flowsFrom(sop, stepId).find((flow) => flow.kind === kind)?.to;
  if (to === END) return sop.steps.length;
  const at = sop.steps.findIndex((step) => step.id === to);
  return at >= 0 ? at : sop.steps.findIndex((step) => step.id === stepId) + 1;
}

/** The next row in a direction to which an arrow can lead: no note, and not the step itself. Behind the last row is the end. */
export function nextTarget(sop: Sop, stepId: string, row: number, by: -1 | 1): number {
  for (let next = row + by; next >= 0 && next <= sop.steps.length; next += by)
    if (canLead(sop, stepId, next)) return next;
  return row;
}

export function canLead(sop: Sop, stepId: string, row: number): boolean {
  const step = sop.steps[row];
  return row === sop.steps.length || (step !== undefined && step.kind !== "note" && step.id !== stepId);
}

export function targetAt(sop: Sop, row: number): string {
  return sop.steps[row]?.id ?? END;
}

import { END, START, type Flow } from "../flow.ts";
import type { Sop } from "../sop.ts";
import type { Step } from "../step.ts";

/** The acting rows around a place between two rows of the table, or the capsules where there are none. Notes stand in no way. */
export function around(steps: readonly Step[], index: number): { above: string; below: string } {
  const acts = (step: Step): boolean => step.kind !== "note";
  return {
    above: steps.slice(0, index).findLast(acts)?.id ?? START,
    below: steps.slice(index).find(acts)?.id ?? END,
  };
}

/** Whether an arrow goes on in the order of the work: not the "tidak" of a decision, nor another named outcome. */
export function goesOn(flow: Flow): boolean {
  return flow.kind === "forward" || flow.kind === "yes";
}

/** The arrow by which one row leads on to another, which a row put between them is to take over. */
export function seam(sop: Sop, from: string, to: string): Flow | undefined {
  return sop.flows.find((flow) => flow.from === from && flow.to === to && goesOn(flow));
}

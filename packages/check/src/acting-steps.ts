import type { Sop, Step } from "@alur/model";

/** The rows in which somebody acts: all but the notes, such as a list of criteria between two steps. */
export function actingSteps(sop: Sop): Step[] {
  return sop.steps.filter((step) => step.kind !== "note");
}

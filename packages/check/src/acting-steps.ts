import { findPerformer, type Sop, type Step } from "@alur/model";

/** The rows in which somebody acts: all but the notes, such as a list of criteria between two steps. */
export function actingSteps(sop: Sop): Step[] {
  return sop.steps.filter((step) => step.kind !== "note");
}

/** Whether a row is done by the requester or by another office: papers come in or go out there. */
export function actsFromOutside(sop: Sop, step: Step): boolean {
  return step.performerIds.some((id) => ["requester", "external"].includes(findPerformer(sop, id)?.kind ?? ""));
}

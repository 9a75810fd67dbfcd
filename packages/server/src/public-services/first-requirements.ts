import { findStep, flowsFrom, START, type Sop } from "@alur/model";
import { landings } from "@alur/run";

/** What the steps that open the procedure ask for, each once. */
export function firstRequirements(sop: Sop): string[] {
  const first = flowsFrom(sop, START).flatMap((flow) => landings(sop, flow.to));
  return [...new Set(first.flatMap((id) => findStep(sop, id)?.requirements ?? []))];
}

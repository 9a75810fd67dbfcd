import { firstSteps, flowsFrom, type Sop } from "@alur/model";

/** Everything that can be reached from here along the arrows, this place included: step ids, and `end`. */
export function reachableFrom(sop: Sop, from: readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const flow of flowsFrom(sop, id)) reached.add(flow.to);
  return reached;
}

/** Where the procedure begins: at the start capsule's arrows, or at the first row when nobody drew any. */
export function beginnings(sop: Sop): string[] {
  const drawn = firstSteps(sop).map((step) => step.id);
  return drawn.length > 0 ? drawn : sop.steps.slice(0, 1).map((step) => step.id);
}

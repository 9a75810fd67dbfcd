import type { Performer, Sop } from "@alur/model";
import type { Binding } from "./bound.ts";

/** The performers who have work in the SOP and nobody behind them yet, in the order of the columns. Rows that are only notes ask for nobody. */
export function bindingGaps(sop: Sop, binding: Binding): Performer[] {
  const working = new Set(sop.steps.filter((step) => step.kind !== "note").flatMap((step) => step.performerIds));
  return sop.performers.filter((performer) => working.has(performer.id) && binding[performer.id] === undefined);
}

import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";
import { passedOn, whyNotPassedOn, type PassOn } from "../pass-on.ts";

/** The administrator or a superior gives open work to another post or official, whoever has it now. Nobody gets it back: a delegation ends with it. */
export interface ReassignWorkItem extends PassOn {
  type: "ReassignWorkItem";
}

export function reassignWorkItem(command: ReassignWorkItem, state: CaseState): Decision {
  const item = findWorkItem(state, command.workItemId);
  const why = whyNotOnItem(command.type, state, item, command.by) ?? whyNotPassedOn(command);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  return [{ type: "WorkItemReassigned", ...passedOn(command), by: doerFor(command.by, item.audience) }];
}

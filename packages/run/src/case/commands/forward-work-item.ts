import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";
import { passedOn, whyNotPassedOn, type PassOn } from "../pass-on.ts";

/** An official passes work that they have in hand on to another post, or to a colleague, for good and with the reason. */
export interface ForwardWorkItem extends PassOn {
  type: "ForwardWorkItem";
}

export function forwardWorkItem(command: ForwardWorkItem, state: CaseState): Decision {
  const item = findWorkItem(state, command.workItemId);
  const why = whyNotOnItem(command.type, state, item, command.by) ?? whyNotPassedOn(command);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  return [{ type: "WorkItemForwarded", ...passedOn(command), by: doerFor(command.by, item.audience) }];
}

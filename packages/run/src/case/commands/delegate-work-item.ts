import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";
import { passedOn, whyNotPassedOn, type PassOn } from "../pass-on.ts";

/** An official lets somebody else prepare work that they have in hand. It leaves their list and comes back to them with the answer, to be confirmed. */
export interface DelegateWorkItem extends PassOn {
  type: "DelegateWorkItem";
}

export function delegateWorkItem(command: DelegateWorkItem, state: CaseState): Decision {
  const item = findWorkItem(state, command.workItemId);
  const why = whyNotOnItem(command.type, state, item, command.by) ?? whyNotPassedOn(command);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  return [{ type: "WorkItemDelegated", ...passedOn(command), by: doerFor(command.by, item.audience) }];
}

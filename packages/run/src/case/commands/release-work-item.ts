import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";

/** An official puts a work item back for their colleagues, undone. Work that was returned to them may then be taken by anybody of the post. */
export interface ReleaseWorkItem extends CommandBase {
  type: "ReleaseWorkItem";
  workItemId: string;
}

export function releaseWorkItem({ type, workItemId, by, at }: ReleaseWorkItem, state: CaseState): Decision {
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  return [{ type: "WorkItemReleased", workItemId, by: doerFor(by, item.audience), at }];
}

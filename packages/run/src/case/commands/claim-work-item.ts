import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";

/** An official takes an offered work item; from here on nobody else can work on it. */
export interface ClaimWorkItem extends CommandBase {
  type: "ClaimWorkItem";
  workItemId: string;
}

export function claimWorkItem({ type, workItemId, by, at }: ClaimWorkItem, state: CaseState): Decision {
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  return [{ type: "WorkItemClaimed", workItemId, by: doerFor(by, item.audience), at }];
}

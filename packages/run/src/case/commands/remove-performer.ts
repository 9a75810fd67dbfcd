import { getStep } from "@alur/model";
import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { carryOn } from "../go-on.ts";
import { isLastPerformer } from "../joint.ts";
import { whyNotOnItem } from "../may.ts";

/** One of several performers of a running step is taken off it. The step goes on with the others, and ends if their parts were all that it waited for. */
export interface RemovePerformer extends CommandBase {
  type: "RemovePerformer";
  workItemId: string;
  reason: string;
}

export function removePerformer(command: RemovePerformer, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, by, at } = command;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  const { sop } = context.procedure;
  if (isLastPerformer(getStep(sop, item.stepId), state, item, sop)) return refuse("last-performer");
  const reason = command.reason.trim();
  if (reason === "") return refuse("word-missing");
  const doer = doerFor(by, item.audience);
  const removed = happen(courseFrom(state), { type: "PerformerRemoved", workItemId, reason, by: doer, at });
  return carryOn(removed, context, item.roundId, at).events;
}

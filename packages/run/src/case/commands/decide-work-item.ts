import { getStep } from "@alur/model";
import { exitsOf, outcomeKey } from "../../flow/exits.ts";
import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { carryOn } from "../go-on.ts";
import { whyNotOnItem } from "../may.ts";
import { ticked, whyNotChecked } from "../requirements.ts";

/** A performer decides a step. "Tidak" carries its reason. What several decide together is settled in `joint.ts`. */
export interface DecideWorkItem extends CommandBase {
  type: "DecideWorkItem";
  workItemId: string;
  /** `yes`, `no`, or the label of a further outcome as printed. */
  outcome: string;
  requirementsMet: readonly string[];
  reason?: string;
}

export function decideWorkItem(command: DecideWorkItem, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, by, at } = command;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  const { sop } = context.procedure;
  const step = getStep(sop, item.stepId);
  if (step.kind !== "decision") return refuse("no-decision-here");
  const outcome = exitsOf(sop, step).find((exit) => outcomeKey(exit.outcome) === command.outcome)?.outcome;
  if (!outcome) return refuse("outcome-unknown");
  const reason = command.reason?.trim();
  if (outcome.kind === "no" && !reason) return refuse("reason-missing");
  const unchecked = whyNotChecked(step, command.requirementsMet, reason);
  if (unchecked) return refuse(unchecked);
  const decided = happen(courseFrom(state), {
    type: "WorkItemDecided",
    workItemId,
    outcome,
    requirementsMet: ticked(step, command.requirementsMet),
    ...(reason ? { reason } : {}),
    by: doerFor(by, item.audience),
    at,
  });
  return carryOn(decided, context, item.roundId, at).events;
}

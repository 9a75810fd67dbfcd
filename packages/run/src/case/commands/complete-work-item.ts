import { getStep } from "@alur/model";
import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { carryOn } from "../go-on.ts";
import { whyNotOnItem } from "../may.ts";
import { ticked, whyNotChecked } from "../requirements.ts";

/** A performer has done their part of a task. A requirement that is not met needs a note that says why the work goes on all the same. */
export interface CompleteWorkItem extends CommandBase {
  type: "CompleteWorkItem";
  workItemId: string;
  /** The ticked ones, as the SOP prints them. */
  requirementsMet: readonly string[];
  note?: string;
}

export function completeWorkItem(command: CompleteWorkItem, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, by, at } = command;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  const step = getStep(context.procedure.sop, item.stepId);
  if (step.kind === "decision") return refuse("decision-needed");
  const note = command.note?.trim();
  const unchecked = whyNotChecked(step, command.requirementsMet, note);
  if (unchecked) return refuse(unchecked);
  const done = happen(courseFrom(state), {
    type: "WorkItemCompleted",
    workItemId,
    requirementsMet: ticked(step, command.requirementsMet),
    ...(note ? { note } : {}),
    by: doerFor(by, item.audience),
    at,
  });
  return carryOn(done, context, item.roundId, at).events;
}

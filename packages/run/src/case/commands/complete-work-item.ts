import { getStep } from "@alur/model";
import { doerFor } from "../actor.ts";
import { whyNotOnItem } from "../available.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { firstSettles, goOn, happen, roundIsComplete, withdrawOpen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
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
  const done = happen(
    { state, events: [] },
    {
      type: "WorkItemCompleted",
      workItemId,
      requirementsMet: ticked(step, command.requirementsMet),
      ...(note ? { note } : {}),
      by: doerFor(by, item.audience),
      at,
    },
  );
  const settled = firstSettles(step) ? withdrawOpen(done, new Set([item.roundId]), "step-settled", at) : done;
  if (!roundIsComplete(settled.state, item.roundId)) return settled.events;
  return goOn(settled, context, item.roundId, { kind: "forward" }, at).events;
}

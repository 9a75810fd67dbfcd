import { getStep } from "@alur/model";
import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import type { CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";

/**
 * An official at a step that calls another SOP opens a berkas of that SOP. Their own work waits until it has come to its end or was cancelled. Which SOP in
 * force is meant, the official says: the step knows its title only.
 */
export interface OpenChildCase extends CommandBase {
  type: "OpenChildCase";
  workItemId: string;
  childCaseId: string;
  procedureId: string;
}

export function openChildCase(command: OpenChildCase, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, childCaseId, procedureId, by, at } = command;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  if (getStep(context.procedure.sop, item.stepId).subSop === undefined) return refuse("no-sop-called");
  const doer = doerFor(by, item.audience);
  return [{ type: "ChildCaseOpened", workItemId, childCaseId, procedureId, by: doer, at }];
}

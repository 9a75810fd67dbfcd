import { doerFor } from "../actor.ts";
import { whyNotOnItem } from "../available.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { goBack, happen, settle, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { returnTargets } from "../lineage.ts";

/**
 * An official returns the berkas to a step that was performed before, with the reason. It goes to the same official who did that step; the steps between
 * are done again. Only what came of that step is affected: a branch that runs beside it goes on.
 */
export interface SendBack extends CommandBase {
  type: "SendBack";
  workItemId: string;
  toStepId: string;
  reason: string;
}

export function sendBack(command: SendBack, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, toStepId, by, at } = command;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  const target = returnTargets(state, item).find((other) => other.stepId === toStepId);
  if (!target) return refuse("step-not-performed");
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  const sent = happen(
    { state, events: [] },
    {
      type: "WorkSentBack",
      workItemId,
      toStepId,
      toRoundId: target.roundId,
      reason,
      by: doerFor(by, item.audience),
      at,
    },
  );
  return settle(goBack(sent, context, target.roundId, at), context, at).events;
}

import { getStep } from "@alur/model";
import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { correct, goBack } from "../go-back.ts";
import { settle } from "../go-on.ts";
import { returnTargets } from "../lineage.ts";
import { whyNotOnItem } from "../may.ts";
import { wantable } from "../requirements.ts";
import type { Wanting } from "../work-item-event.ts";

/**
 * An official returns the berkas to a step that was performed before, with the reason, or with one for each requirement that is wanting. It goes to the
 * same official who did that step. Then either the steps between are done again, or it comes straight back to whoever returned it and the steps between
 * still count. Only what came of that step is affected: a branch that runs beside it goes on.
 */
export interface SendBack extends CommandBase {
  type: "SendBack";
  workItemId: string;
  toStepId: string;
  /** May be empty where every wanting requirement has its own. */
  reason: string;
  wanting: readonly Wanting[];
  straightBack: boolean;
}

export function sendBack(command: SendBack, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, toStepId, straightBack, by, at } = command;
  const { sop } = context.procedure;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  const target = returnTargets(state, item).find((other) => other.stepId === toStepId);
  if (!target) return refuse("step-not-performed");
  const known = wantable(getStep(sop, item.stepId), getStep(sop, toStepId));
  const wanting = command.wanting.map((one) => ({ requirement: one.requirement, reason: one.reason.trim() }));
  if (wanting.some(({ requirement }) => !known.includes(requirement))) return refuse("requirement-unknown");
  const reason = command.reason.trim();
  const saidEach = wanting.length > 0 && wanting.every((one) => one.reason !== "");
  if (reason === "" && !saidEach) return refuse("reason-missing");
  const sent = happen(courseFrom(state), {
    type: "WorkSentBack",
    workItemId,
    toStepId,
    toRoundId: target.roundId,
    reason,
    ...(wanting.length > 0 ? { wanting } : {}),
    ...(straightBack ? { straightBack } : {}),
    by: doerFor(by, item.audience),
    at,
  });
  const back = straightBack
    ? correct(sent, context, { wanting: item.roundId, target: target.roundId }, at)
    : goBack(sent, context, target.roundId, at);
  return settle(back, context, at).events;
}

import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";
import { offer } from "../offer.ts";
import { whyNotPassedOn, type PassOn } from "../pass-on.ts";

/** An official who performs a step calls in somebody beside those whom the SOP names: the step then needs their part too, this one time. */
export interface AddPerformer extends PassOn {
  type: "AddPerformer";
}

export function addPerformer(command: AddPerformer, state: CaseState, context: CaseContext): Decision {
  const { type, workItemId, to, toOfficialId, reason, by, at } = command;
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by) ?? whyNotPassedOn(command);
  const round = item && state.rounds[item.roundId];
  if (why || !round) return refuse(why ?? "work-item-unknown");
  const doer = doerFor(by, item.audience);
  const added = happen(courseFrom(state), {
    type: "PerformerAdded",
    workItemId,
    to,
    reason: reason.trim(),
    by: doer,
    at,
  });
  return offer(added, context, round, at, {
    performerId: item.performerId,
    audience: to,
    addedBy: by.officialId,
    ...(toOfficialId === undefined ? {} : { reservedFor: toOfficialId }),
  }).events;
}

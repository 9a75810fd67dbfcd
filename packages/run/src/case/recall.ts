import { END } from "@alur/model";
import { isFormerStep } from "../migration/step-map.ts";
import { itemsOfRound, type CaseState, type WorkItem } from "./case-state.ts";

/**
 * Whether finished work has gone too far to be fetched back: its step is no longer in the SOP, the next official has taken it, it led to the end or back, or a colleague of the same step
 * acts after it. A branch that still waits at a join has gone nowhere yet.
 */
export function tooLateToRecall(state: CaseState, item: WorkItem): boolean {
  const round = state.rounds[item.roundId];
  if (!round || round.status === "undone" || isFormerStep(round.stepId)) return true;
  if (round.status === "open") return !laterItems(state, item).every(isUntouched);
  const next = Object.values(state.rounds).filter(({ status, from }) => status !== "undone" && from.includes(round.id));
  const waiting = state.waiting.filter((branch) => branch.from === round.id);
  const places = [...next, ...waiting].map(({ stepId }) => stepId);
  return (
    round.to.includes(END) ||
    [...places].sort().join() !== [...round.to].sort().join() ||
    !next.every(({ id }) => itemsOfRound(state, id).every(isUntouched))
  );
}

/** The work that a colleague of the same step was offered because this part was done. */
export function laterItems(state: CaseState, item: WorkItem): WorkItem[] {
  return itemsOfRound(state, item.roundId).filter(({ after, status }) => after === item.id && status !== "withdrawn");
}

function isUntouched(item: WorkItem): boolean {
  return item.status === "offered" && item.delegators === undefined;
}

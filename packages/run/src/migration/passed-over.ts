import type { Sop } from "@alur/model";
import { openRounds, type CaseState } from "../case/case-state.ts";
import { canComeTo } from "../flow/reach.ts";

/** The steps of the SOP that a berkas will not be at although they lie before it: rows that its new version put in on the way that it has come already. */
export function passedOver(state: CaseState, sop: Sop): string[] {
  const been = new Set(Object.values(state.rounds).map(({ stepId }) => stepId));
  const places = [...openRounds(state), ...state.waiting].map(({ stepId }) => stepId);
  return sop.steps
    .filter(({ id, kind }) => kind !== "note" && !been.has(id))
    .filter(({ id }) => places.some((place) => canComeTo(sop, id, place, new Set())))
    .filter(({ id }) => !places.some((place) => canComeTo(sop, place, id, new Set())))
    .map(({ id }) => id);
}

import { canComeTo } from "../flow/reach.ts";
import type { CaseState, StepRound } from "./case-state.ts";
import { openRounds } from "./case-state.ts";
import type { CaseContext } from "./course.ts";
import { ancestorsOf } from "./lineage.ts";

/**
 * A join at which everybody has arrived who still can: no other branch may come to it any more, unless by going back to what the waiting ones have
 * passed, which would fetch them back too. Should only waiting branches be left, the first join in the SOP begins: a berkas never stands still.
 */
export function readyJoin(state: CaseState, context: CaseContext): string | undefined {
  if (state.waiting.length === 0) return undefined;
  const { sop } = context.procedure;
  const joins = sop.steps.map((step) => step.id).filter((id) => state.waiting.some((branch) => branch.stepId === id));
  const working = openRounds(state).flatMap((round) => placesOf(state, round));
  const complete = joins.find((join) => {
    const elsewhere = [...working, ...joins.filter((other) => other !== join)];
    const passed = stepsPassedBy(state, join);
    return !elsewhere.some((stepId) => canComeTo(sop, stepId, join, passed));
  });
  return complete ?? (working.length === 0 ? joins[0] : undefined);
}

/** Where a round may go on from: its own step, and the step to which a correction returns. */
function placesOf(state: CaseState, round: StepRound): string[] {
  const returnsTo = round.corrects && state.rounds[round.corrects.returnsTo];
  return [round.stepId, ...(returnsTo ? placesOf(state, returnsTo) : [])];
}

function stepsPassedBy(state: CaseState, join: string): Set<string> {
  const rounds = state.waiting.flatMap((branch) => (branch.stepId === join ? (branch.from ?? []) : []));
  return new Set(
    rounds.flatMap((id) => [state.rounds[id], ...ancestorsOf(state, id)].flatMap((round) => round?.stepId ?? [])),
  );
}

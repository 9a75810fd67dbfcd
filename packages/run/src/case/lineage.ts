import { isFormerStep } from "../migration/step-map.ts";
import { isOpenItem, type CaseState, type StepRound, type WorkItem } from "./case-state.ts";

/** The rounds that led to a round, nearest first, itself not among them. What was undone since then never is an ancestor of what goes on now. */
export function ancestorsOf(state: CaseState, roundId: string): StepRound[] {
  const found = new Map<string, StepRound>();
  const next = [...(state.rounds[roundId]?.from ?? [])];
  for (let id = next.shift(); id !== undefined; id = next.shift()) {
    const round = state.rounds[id];
    if (!round || found.has(id)) continue;
    found.set(id, round);
    next.push(...round.from);
  }
  return [...found.values()];
}

/** A round and everything that came of it and still counts, in every branch. */
export function comeOf(state: CaseState, roundId: string): StepRound[] {
  const family = new Set([roundId]);
  // Rounds are kept in the order in which they began, so a round always stands after those that led to it.
  for (const round of Object.values(state.rounds)) {
    if (round.status !== "undone" && round.from.some((id) => family.has(id))) family.add(round.id);
  }
  return Object.values(state.rounds).filter((round) => family.has(round.id));
}

/** The step for which the branches came together that a round carries: its own, or that of whoever waits for a correction. */
export function headingOf(state: CaseState, round: StepRound): string {
  const waiting = round.corrects && state.rounds[round.corrects.returnsTo];
  return waiting ? headingOf(state, waiting) : round.stepId;
}

/** A step to which work can be returned, and who did it then. */
export interface ReturnTarget {
  stepId: string;
  roundId: string;
}

/**
 * The steps that were performed before this work item on its own way, nearest first. A step that was performed several times counts once, with its last
 * round; one that was put right counts with the round that was put right, because the steps after that one hang on it.
 */
export function returnTargets(state: CaseState, item: WorkItem): ReturnTarget[] {
  return isOpenItem(item) ? stepsOnTheWay(state, item.roundId) : [];
}

/** The steps that led to a round, nearest first; corrections and steps that the SOP no longer has passed over. */
export function stepsOnTheWay(state: CaseState, roundId: string): ReturnTarget[] {
  const targets = new Map<string, ReturnTarget>();
  for (const round of ancestorsOf(state, roundId)) {
    if (round.corrects || targets.has(round.stepId) || isFormerStep(round.stepId)) continue;
    targets.set(round.stepId, { stepId: round.stepId, roundId: round.id });
  }
  return [...targets.values()];
}

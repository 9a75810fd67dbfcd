import { findStep } from "@alur/model";
import { isOpenItem, itemsOfRound, openRounds, waitsForChild, type CaseState } from "../case/case-state.ts";
import type { CaseContext } from "../case/course.ts";
import { performersOf } from "../case/joint.ts";
import type { RefusalCode } from "../case/refusal.ts";
import { findExit } from "../flow/exits.ts";
import { placingOf, placingsFrom, placingsOf } from "./placings.ts";

/** Why a berkas cannot go on by a newer SOP, and at which of its steps, in the words of the SOP that it has now. */
export interface MigrationObstacle {
  code: Extract<RefusalCode, `migration-${string}` | "child-case-running">;
  stepId?: string;
}

/** Everything that keeps a berkas from going on by a newer SOP. `before` is in the words of the old SOP, `after` in those of the new one. */
export function obstaclesTo(before: CaseState, after: CaseState, context: CaseContext): MigrationObstacle[] {
  const found = [...lostPlaces(before, after, context), ...settledOtherwise(before, after, context)];
  if (found.length > 0) return found;
  const possible = placingsOf(context);
  const coming = placingsFrom(after, context);
  const fits = possible && coming && possible.has(placingOf(after)) && [...coming].every((one) => possible.has(one));
  return fits ? [] : [{ code: "migration-ways-differ" }];
}

/** Work at a step, or a branch at a join, that the new SOP does not have; and a correction asked for by a step that is gone. */
function lostPlaces(before: CaseState, after: CaseState, { procedure: { sop } }: CaseContext): MigrationObstacle[] {
  const isStep = (id: string): boolean => (findStep(sop, id)?.kind ?? "note") !== "note";
  const rounds = openRounds(after).flatMap(({ id, stepId, corrects }): MigrationObstacle[] => {
    const was = before.rounds[id]?.stepId ?? stepId;
    if (!isStep(stepId)) return [{ code: "migration-step-gone", stepId: was }];
    const asking = awaiting(after, corrects?.returnsTo).find((other) => !isStep(after.rounds[other]?.stepId ?? ""));
    if (asking === undefined) return [];
    return [{ code: "migration-step-gone", stepId: before.rounds[asking]?.stepId ?? was }];
  });
  const joins = after.waiting.flatMap(({ stepId }, i): MigrationObstacle[] =>
    isStep(stepId) && findStep(sop, stepId)?.joinsAll
      ? []
      : [{ code: "migration-join-gone", stepId: before.waiting[i]?.stepId ?? stepId }],
  );
  return [...rounds, ...joins];
}

/** The rounds to which a correction comes back, one after the other. */
function awaiting(state: CaseState, roundId: string | undefined): string[] {
  return roundId === undefined ? [] : [roundId, ...awaiting(state, state.rounds[roundId]?.corrects?.returnsTo)];
}

/** Parts of an open step that came out as they cannot in the new SOP, and work that would be withdrawn from whoever waits for a berkas of another SOP. */
function settledOtherwise(
  before: CaseState,
  after: CaseState,
  { procedure: { sop } }: CaseContext,
): MigrationObstacle[] {
  return openRounds(after).flatMap((round): MigrationObstacle[] => {
    const step = findStep(sop, round.stepId);
    if (!step) return [];
    const stepId = before.rounds[round.id]?.stepId ?? round.stepId;
    const items = itemsOfRound(after, round.id);
    const done = items.filter(({ status }) => status === "completed");
    const fits = done.every(({ outcome }) => findExit(sop, step, outcome ?? { kind: "forward" }) !== undefined);
    if (!fits) return [{ code: "migration-decided", stepId }];
    const performers = performersOf(sop, step);
    const waits = items.some(
      (item) =>
        isOpenItem(item) && waitsForChild(item) && item.addedBy === undefined && !performers.includes(item.performerId),
    );
    return waits ? [{ code: "child-case-running", stepId }] : [];
  });
}

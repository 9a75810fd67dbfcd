import { isFormerStep } from "../migration/step-map.ts";
import type { CaseState } from "./case-state.ts";
import { happen, type CaseContext, type Course } from "./course.ts";
import { goBack } from "./go-back.ts";
import { settle } from "./go-on.ts";
import type { ReturnTarget } from "./lineage.ts";
import { begin } from "./offer.ts";

/** The steps from which a berkas that has stopped can go on: those that it was at and that still count, latest first. */
export function reopenTargets(state: CaseState): ReturnTarget[] {
  const targets = new Map<string, ReturnTarget>();
  for (const round of Object.values(state.rounds).toReversed()) {
    if (round.status === "undone" || round.corrects || targets.has(round.stepId) || isFormerStep(round.stepId))
      continue;
    targets.set(round.stepId, { stepId: round.stepId, roundId: round.id });
  }
  return [...targets.values()];
}

/** The berkas goes on from an earlier round; branches that stood elsewhere when it was cancelled begin their step anew. */
export function goOnFrom(course: Course, context: CaseContext, roundId: string, at: string): Course {
  const stood = Object.values(course.state.rounds).filter((round) => round.status === "open");
  const back = goBack(course, context, roundId, at);
  const again = stood
    .filter((round) => back.state.rounds[round.id]?.status === "open")
    .reduce((now, round) => {
      const { id, stepId, from, corrects } = round;
      const undone = happen(now, { type: "StepsUndone", backTo: stepId, roundIds: [id], at });
      return begin(undone, context, { stepId, from, repeats: id, corrects }, at);
    }, back);
  return settle(again, context, at);
}

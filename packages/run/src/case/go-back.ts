import { isOpenItem, type StepRound } from "./case-state.ts";
import { happen, type CaseContext, type Course } from "./course.ts";
import { comeOf, headingOf } from "./lineage.ts";
import { begin } from "./offer.ts";
import type { WorkItemWithdrawn } from "./work-item-event.ts";

/**
 * The berkas goes back to an earlier round. What came of that round counts no longer, in every branch; a branch that had joined what is undone waits at
 * the join again. The step begins anew, for the officials who did it before.
 */
export function goBack(course: Course, context: CaseContext, roundId: string, at: string): Course {
  const target = course.state.rounds[roundId];
  if (!target) return course;
  const undone = undo(course, target, { because: "work-returned", at });
  const { stepId, from } = target;
  return begin(undone, context, { stepId, from, repeats: target.id }, at);
}

/**
 * An earlier round is put right for whoever found it wanting, and what came of it since still counts. Only the round that found it wanting gives way; it
 * begins anew when the correction is done.
 */
export function correct(
  course: Course,
  context: CaseContext,
  rounds: { wanting: string; target: string },
  at: string,
): Course {
  const [wanting, target] = [course.state.rounds[rounds.wanting], course.state.rounds[rounds.target]];
  if (!wanting || !target) return course;
  const gaveWay = withdrawOpen(course, new Set([wanting.id]), "work-returned", at);
  const undone = happen(gaveWay, { type: "StepsUndone", backTo: target.stepId, roundIds: [wanting.id], at });
  const corrects = { roundId: target.id, returnsTo: wanting.id };
  return begin(undone, context, { stepId: target.stepId, from: wanting.from, repeats: target.id, corrects }, at);
}

/** What came of a round, and itself unless it is spared, counts no longer; branches that had joined it wait at their join again. */
export function undo(
  course: Course,
  target: StepRound,
  how: { spared?: string; because: WorkItemWithdrawn["because"]; at: string },
): Course {
  const { spared, because, at } = how;
  const family = comeOf(course.state, target.id);
  const ids = new Set(family.map((round) => round.id));
  const undone = new Set([...ids].filter((id) => id !== spared));
  let now = withdrawOpen(course, undone, because, at);
  if (undone.size > 0) now = happen(now, { type: "StepsUndone", backTo: target.stepId, roundIds: [...undone], at });
  for (const round of family) {
    const stepId = headingOf(course.state, round);
    const others = round.id === target.id ? [] : round.from.filter((id) => !ids.has(id));
    for (const from of others) now = happen(now, { type: "BranchArrived", stepId, from, at });
  }
  return now;
}

/** The open work items of these rounds are taken off the worklists. */
export function withdrawOpen(
  course: Course,
  roundIds: ReadonlySet<string>,
  because: WorkItemWithdrawn["because"],
  at: string,
): Course {
  return Object.values(course.state.workItems)
    .filter((item) => isOpenItem(item) && roundIds.has(item.roundId))
    .reduce((now, item) => happen(now, { type: "WorkItemWithdrawn", workItemId: item.id, because, at }), course);
}

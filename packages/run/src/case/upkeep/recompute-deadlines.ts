import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import type { CaseContext } from "../course.ts";
import { movedDeadlines } from "../deadlines.ts";
import { refuse, type Decision } from "../decision.ts";

/**
 * The office's calendar has changed, and open work gets the deadlines that follow from the new one; `by` is who changed it. Finished work keeps its
 * deadline: people were judged by that one.
 */
export interface RecomputeDeadlines extends CommandBase {
  type: "RecomputeDeadlines";
}

export function recomputeDeadlines({ by, at }: RecomputeDeadlines, state: CaseState, context: CaseContext): Decision {
  if (state.status === "unopened") return refuse("case-unknown");
  const dueAt = movedDeadlines(state, context);
  if (Object.keys(dueAt).length === 0) return refuse("deadlines-unchanged");
  return [{ type: "DeadlinesMoved", because: "calendar-changed", dueAt, by: { officialId: by.officialId }, at }];
}

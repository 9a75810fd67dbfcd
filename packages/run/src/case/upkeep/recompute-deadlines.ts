import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import type { CaseContext } from "../course.ts";
import { movedDeadlines } from "../deadlines.ts";
import { refuse, type Decision } from "../decision.ts";
import { tellMoved } from "../tell-moved.ts";

/**
 * The office's calendar has changed, and open work gets the deadlines that follow from the new one; `by` is who changed it. Finished work keeps its
 * deadline: people were judged by that one.
 */
export interface RecomputeDeadlines extends CommandBase {
  type: "RecomputeDeadlines";
}

export function recomputeDeadlines({ by, at }: RecomputeDeadlines, state: CaseState, context: CaseContext): Decision {
  if (state.status === "unopened") return refuse("case-unknown");
  const moved = tellMoved(state, context, {
    because: "calendar-changed",
    dueAt: movedDeadlines(state, context),
    by: { officialId: by.officialId },
    at,
  });
  return moved.length === 0 ? refuse("deadlines-unchanged") : moved;
}

import type { DeadlinesMoved } from "./case-event.ts";
import { findWorkItem, type CaseState } from "./case-state.ts";
import type { CaseContext } from "./course.ts";
import { caseTimerOf, stillStanding, timerOf } from "./reminders.ts";

/**
 * Deadlines move, and with them what was said of them: a reminder is raised again for the new deadline, unless that one has come to the same already. Whoever was
 * told that work is late, and finds it as late after a hold, is not told twice. No event where nothing moves.
 */
export function tellMoved(
  state: CaseState,
  context: CaseContext,
  move: Pick<DeadlinesMoved, "because" | "by" | "dueAt" | "at">,
): DeadlinesMoved[] {
  const standing = Object.entries(move.dueAt).flatMap(([id, dueAt]) => {
    const item = findWorkItem(state, id);
    const timer = item && timerOf({ ...item, dueAt }, state, context);
    const stands = timer ? stillStanding(timer.reminded, timer, move.at) : {};
    return Object.keys(stands).length === 0 ? [] : [[id, stands] as const];
  });
  const whole = wholeCase(state, context, move.at);
  if (Object.keys(move.dueAt).length === 0 && !whole) return [];
  return [
    {
      type: "DeadlinesMoved",
      ...move,
      ...(standing.length === 0 ? {} : { standing: Object.fromEntries(standing) }),
      ...(whole ? { whole } : {}),
    },
  ];
}

function wholeCase(state: CaseState, context: CaseContext, at: string): DeadlinesMoved["whole"] {
  const timer = state.reminded && caseTimerOf(state, context);
  if (!state.reminded || !timer || timer.dueAt === state.reminded.dueAt) return undefined;
  return { dueAt: timer.dueAt, standing: stillStanding(state.reminded.raised, timer, at) };
}

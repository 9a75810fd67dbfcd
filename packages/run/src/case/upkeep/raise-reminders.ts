import type { CaseEvent } from "../case-event.ts";
import { openWorkItems, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import type { CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import type { ReminderLevel } from "../reminded.ts";
import { caseTimerOf, levelsToRaise, timerOf, type Timer } from "../reminders.ts";

/**
 * Time has gone on: what is due soon, overdue, or so long overdue that the superior must know is said in the trail, each once for each deadline. Nothing is
 * said while the berkas is on hold.
 */
export interface RaiseReminders extends CommandBase {
  type: "RaiseReminders";
  /** Post or unit → the posts directly above it, as the office has them now. */
  superiorsOf: Readonly<Record<string, readonly string[]>>;
}

export function raiseReminders({ superiorsOf, at }: RaiseReminders, state: CaseState, context: CaseContext): Decision {
  if (state.status === "unopened") return refuse("case-unknown");
  if (state.status !== "open") return refuse("nothing-to-remind");
  const raised = (timer: Timer | undefined, whose: string) =>
    (timer ? levelsToRaise(timer, at) : []).map((level) => ({
      level,
      dueAt: timer?.dueAt ?? at,
      ...(level === "escalated" ? { toPostIds: superiorsOf[whose] ?? [] } : {}),
      at,
    })) satisfies { level: ReminderLevel }[];
  const ofItems = openWorkItems(state).flatMap((item): CaseEvent[] => {
    const { audience } = item;
    const whose = audience.kind === "post" ? audience.postId : audience.unitId;
    return raised(timerOf(item, state, context), whose).map((said) => ({
      type: "WorkItemReminded",
      workItemId: item.id,
      ...said,
    }));
  });
  const ofCase = raised(caseTimerOf(state, context), state.viaPostId).map((said): CaseEvent => ({
    type: "CaseReminded",
    ...said,
  }));
  const events = [...ofItems, ...ofCase];
  return events.length === 0 ? refuse("nothing-to-remind") : events;
}

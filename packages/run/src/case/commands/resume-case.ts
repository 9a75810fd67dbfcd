import { addWorkingMinutes, workingMinutesBetween } from "@alur/model";
import { doerOf } from "../actor.ts";
import type { CaseEvent } from "../case-event.ts";
import { openWorkItems, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import type { CaseContext } from "../course.ts";
import { calendarOf } from "../deadlines.ts";
import { refuse, type Decision } from "../decision.ts";
import { evolve } from "../evolve.ts";
import { whyNotOnCase } from "../may.ts";
import { tellMoved } from "../tell-moved.ts";

/** A berkas that waited goes on. Open work is due later by the working time during which it waited; what was late before stays so much late. */
export interface ResumeCase extends CommandBase {
  type: "ResumeCase";
}

export function resumeCase({ type, by, at }: ResumeCase, state: CaseState, context: CaseContext): Decision {
  const why = whyNotOnCase(type, state, by);
  if (why) return refuse(why);
  const dueAt = Object.fromEntries(
    openWorkItems(state).flatMap((item) => {
      const own = calendarOf(context.calendar, item.audience);
      // What was offered during the hold, by another version of the SOP, waited only since then.
      const since = [state.hold?.at ?? at, item.offeredAt].toSorted().at(-1) ?? at;
      const waited = workingMinutesBetween(own, since, at);
      const later = item.dueAt === undefined ? undefined : addWorkingMinutes(own, item.dueAt, waited);
      return later === undefined || later === item.dueAt ? [] : [[item.id, later]];
    }),
  );
  const resumed: CaseEvent = { type: "CaseResumed", by: doerOf(by, state), at };
  return [resumed, ...tellMoved(evolve(state, resumed), context, { because: "case-resumed", dueAt, at })];
}

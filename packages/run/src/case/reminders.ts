import { escalationOf, warningOf, type WorkingCalendar } from "@alur/model";
import { openWorkItems, type CaseState, type WorkItem } from "./case-state.ts";
import type { CaseContext } from "./course.ts";
import { begunWithoutWaits, calendarOf, caseDeadline } from "./deadlines.ts";
import { reminderLevels, type Reminded, type ReminderLevel } from "./reminded.ts";

/** When each reminder of a deadline may be raised. */
type Moments = Readonly<Record<ReminderLevel, string | undefined>>;

/** Each is worked out when it is asked for: every step asks, and mostly for the first alone. */
function momentsOf(calendar: WorkingCalendar, begunAt: string, dueAt: string): Moments {
  return {
    get soon() {
      return warningOf(calendar, begunAt, dueAt);
    },
    overdue: dueAt,
    get escalated() {
      return escalationOf(calendar, dueAt);
    },
  };
}

/** A deadline with its reminders: that of a work item, or of the whole berkas. */
export interface Timer {
  dueAt: string;
  reminded: Reminded;
  moments: Moments;
}

/** The timer of an open work item; undefined where its Waktu names no amount. */
export function timerOf(item: WorkItem, state: CaseState, { calendar }: CaseContext): Timer | undefined {
  const { dueAt, offeredAt, audience, reminded = {} } = item;
  if (dueAt === undefined) return undefined;
  const own = calendarOf(calendar, audience);
  return { dueAt, reminded, moments: momentsOf(own, begunWithoutWaits(offeredAt, state, own), dueAt) };
}

/** The timer of the whole berkas; undefined where no service standard promises a time. */
export function caseTimerOf(state: CaseState, context: CaseContext): Timer | undefined {
  const dueAt = caseDeadline(state, context);
  if (dueAt === undefined) return undefined;
  const reminded = state.reminded?.dueAt === dueAt ? state.reminded.raised : {};
  return {
    dueAt,
    reminded,
    moments: momentsOf(context.calendar, begunWithoutWaits(state.openedAt, state, context.calendar), dueAt),
  };
}

/** What is to be raised at a moment, each once: never before its time. That something is due soon is not said once it is overdue. */
export function levelsToRaise({ reminded, moments }: Timer, at: string): ReminderLevel[] {
  const passed = reminderLevels.filter((level) => hasPassed(moments[level], at));
  return passed.filter((level) => reminded[level] === undefined && !(level === "soon" && passed.includes("overdue")));
}

/** Which of the raised reminders hold for another deadline too, since that one had come to the same when it was set. They are not raised again. */
export function stillStanding(reminded: Reminded, timer: Timer, at: string): Reminded {
  return Object.fromEntries(
    Object.entries(reminded).filter(([level]) => hasPassed(timer.moments[level as ReminderLevel], at)),
  );
}

/** When a case must be looked at next for its reminders: as a whole, and for each open work item. Nothing is due while it is on hold or has stopped. */
export interface RemindAt {
  case?: string;
  items: Readonly<Record<string, string>>;
}

export function remindersAhead(state: CaseState, context: CaseContext): RemindAt {
  if (state.status !== "open") return { items: {} };
  const whole = nextMoment(caseTimerOf(state, context));
  const items = openWorkItems(state).flatMap((item) => {
    const next = nextMoment(timerOf(item, state, context));
    return next === undefined ? [] : [[item.id, next] as const];
  });
  return { ...(whole === undefined ? {} : { case: whole }), items: Object.fromEntries(items) };
}

function nextMoment(timer: Timer | undefined): string | undefined {
  if (!timer) return undefined;
  const { reminded, moments } = timer;
  const ahead = reminderLevels.filter(
    (level) => reminded[level] === undefined && !(level === "soon" && reminded.overdue),
  );
  // They pass in the order in which they are listed.
  for (const level of ahead) {
    const moment = moments[level];
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** At the moment itself nothing has passed yet, as with every deadline. */
function hasPassed(moment: string | undefined, at: string): boolean {
  return moment !== undefined && Date.parse(at) > Date.parse(moment);
}

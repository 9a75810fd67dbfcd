import {
  addWorkingMinutes,
  calendarFor,
  deadlineOf,
  findStep,
  serviceDuration,
  workingMinutesBetween,
  type WorkingCalendar,
} from "@alur/model";
import type { Audience } from "./actor.ts";
import { openWorkItems, type CaseState, type WorkItem } from "./case-state.ts";
import type { CaseContext } from "./course.ts";

/** The calendar by which a post or unit works. */
export function calendarOf(calendar: WorkingCalendar, audience: Audience): WorkingCalendar {
  return calendarFor(calendar, audience.kind === "post" ? { postId: audience.postId } : { unitId: audience.unitId });
}

/** The open work items that are due at another time than they were told, by the calendar as it is now, each with its new moment. */
export function movedDeadlines(state: CaseState, context: CaseContext): Record<string, string> {
  const moved = openWorkItems(state).flatMap((item) => {
    const dueAt = dueBy(item, state, context);
    return dueAt === undefined || dueAt === item.dueAt ? [] : [[item.id, dueAt] as const];
  });
  return Object.fromEntries(moved);
}

/** Until when the whole service should be done, as its standard promises, counted from the opening; undefined where nothing is promised. */
export function caseDeadline(state: CaseState, { procedure, calendar }: CaseContext): string | undefined {
  const promised = serviceDuration(procedure.sop);
  const due = promised && state.status !== "unopened" ? deadlineOf(calendar, state.openedAt, promised) : undefined;
  return withWaits(due, state, calendar, state.openedAt);
}

/** Until when an item should be done, counted anew from its offer: Waktu, and the working time during which the berkas waited. */
function dueBy(item: WorkItem, state: CaseState, { procedure, calendar }: CaseContext): string | undefined {
  const step = findStep(procedure.sop, item.stepId);
  const own = calendarOf(calendar, item.audience);
  const due = step && deadlineOf(own, item.offeredAt, step.duration);
  return withWaits(due, state, own, item.offeredAt);
}

/** When something began, as if the time during which the berkas waited had passed before it: of what it is given, only the rest is counted. */
export function begunWithoutWaits(begunAt: string, state: CaseState, calendar: WorkingCalendar): string {
  return withWaits(begunAt, state, calendar, begunAt) ?? begunAt;
}

/** A deadline moved by the working time during which the berkas waited since the work began. */
function withWaits(
  due: string | undefined,
  state: CaseState,
  calendar: WorkingCalendar,
  begunAt: string,
): string | undefined {
  return (state.waits ?? []).reduce<string | undefined>((later, { from, until }) => {
    const since = from < begunAt ? begunAt : from;
    const waited = until <= since ? 0 : workingMinutesBetween(calendar, since, until);
    return later === undefined || waited === 0 ? later : addWorkingMinutes(calendar, later, waited);
  }, due);
}

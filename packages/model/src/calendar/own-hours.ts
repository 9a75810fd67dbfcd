import type { OwnHours, WorkingCalendar } from "./working-calendar.ts";

/** Whose hours are asked for: a post, a unit, or a post with the unit to which it belongs. */
export interface HoursOf {
  postId?: string;
  unitId?: string;
}

/** Own hours as a calendar, remembered so that equal questions give the same object: counting makes each calendar ready only once. */
const derived = new WeakMap<OwnHours, WeakMap<WorkingCalendar, WorkingCalendar>>();

/** The calendar by which a post or unit works: its own hours where it has some, the office's otherwise. */
export function calendarFor(calendar: WorkingCalendar, { postId, unitId }: HoursOf): WorkingCalendar {
  if (calendar.ownHours.length === 0) return calendar;
  const own =
    calendar.ownHours.find((hours) => postId !== undefined && hours.postIds.includes(postId)) ??
    calendar.ownHours.find((hours) => unitId !== undefined && hours.unitIds.includes(unitId));
  return own ? derive(calendar, own) : calendar;
}

function derive(calendar: WorkingCalendar, own: OwnHours): WorkingCalendar {
  const known = derived.get(own)?.get(calendar);
  if (known) return known;
  const isFree = ({ kind }: { kind: OwnHours["worksOn"][number] }): boolean => !own.worksOn.includes(kind);
  const made: WorkingCalendar = {
    ...calendar,
    utcOffsetMinutes: own.utcOffsetMinutes,
    week: own.week,
    datedHours: own.datedHours,
    holidays: calendar.holidays.filter(isFree),
    yearlyHolidays: calendar.yearlyHolidays.filter(isFree),
    ownHours: [],
  };
  derived.set(own, (derived.get(own) ?? new WeakMap<WorkingCalendar, WorkingCalendar>()).set(calendar, made));
  return made;
}

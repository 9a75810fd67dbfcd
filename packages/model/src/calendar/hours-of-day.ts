import type { WorkingCalendar, WorkingWeek } from "./working-calendar.ts";

/** Milliseconds. */
export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

type Hours = WorkingWeek[number];

/** A calendar made ready for counting: dates as numbers of days since 1970. */
interface ReadyCalendar {
  closed: ReadonlySet<number>;
  /** Month times 100 plus day. */
  closedYearly: ReadonlySet<number>;
  dated: readonly { from: number; until: number; week: WorkingWeek }[];
  /** The days that were asked for, each with its hours: lists ask for the same few again with every line. */
  days: Map<number, Hours>;
}

const CLOSED: Hours = [];

/** A calendar is plain data and never changed, so it is made ready once. */
const ready = new WeakMap<WorkingCalendar, ReadyCalendar>();

/** The office's own day in which a moment lies, in days since 1970. */
export function dayOf(calendar: WorkingCalendar, moment: number): number {
  return Math.floor((moment + calendar.utcOffsetMinutes * MINUTE) / DAY);
}

/** The moment at which a day of the office begins. */
export function midnightOf(calendar: WorkingCalendar, day: number): number {
  return day * DAY - calendar.utcOffsetMinutes * MINUTE;
}

/** The spans in which the office works on one of its days; none when it is closed. */
export function hoursOn(calendar: WorkingCalendar, day: number): Hours {
  const known = readyFor(calendar);
  const before = known.days.get(day);
  if (before) return before;
  const hours = findHours(calendar, known, day);
  known.days.set(day, hours);
  return hours;
}

function findHours(calendar: WorkingCalendar, { closed, closedYearly, dated }: ReadyCalendar, day: number): Hours {
  if (closed.has(day)) return CLOSED;
  if (closedYearly.size > 0) {
    const date = new Date(day * DAY);
    if (closedYearly.has((date.getUTCMonth() + 1) * 100 + date.getUTCDate())) return CLOSED;
  }
  const week = dated.find(({ from, until }) => from <= day && day <= until)?.week ?? calendar.week;
  // 1 January 1970 was a Thursday.
  return week[(((day + 3) % 7) + 7) % 7] ?? CLOSED;
}

function readyFor(calendar: WorkingCalendar): ReadyCalendar {
  const known = ready.get(calendar);
  if (known) return known;
  const made: ReadyCalendar = {
    closed: new Set(calendar.holidays.map(({ date }) => numberOf(date))),
    closedYearly: new Set(
      calendar.yearlyHolidays.map(({ day }) => Number(day.slice(0, 2)) * 100 + Number(day.slice(3))),
    ),
    dated: calendar.datedHours.map(({ from, until, week }) => ({ from: numberOf(from), until: numberOf(until), week })),
    days: new Map(),
  };
  ready.set(calendar, made);
  return made;
}

function numberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

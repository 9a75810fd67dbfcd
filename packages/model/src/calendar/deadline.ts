import type { Duration } from "../duration.ts";
import { parseDuration } from "../parse-duration.ts";
import { DAY, dayOf, hoursOn, midnightOf, MINUTE } from "./hours-of-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";
import { addWorkingMinutes, MOST_DAYS, workingMinutesBetween } from "./working-time.ts";

/**
 * Until when work that begins at `from` should be done. Minutes and hours are working time; a day is the same time on the next working day, never 24 hours;
 * weeks, months and years go by the calendar and then to the next working day. Where that day closes earlier, its closing time counts, not the next morning.
 * Undefined where the duration names no amount (a range counts with its upper end), or where the office never opens.
 */
export function deadlineOf(calendar: WorkingCalendar, from: string, duration: Duration): string | undefined {
  const amount = duration.most ?? duration.amount;
  if (amount === undefined || !duration.unit) return undefined;
  switch (duration.unit) {
    case "second":
      return addWorkingMinutes(calendar, from, amount / 60);
    case "minute":
      return addWorkingMinutes(calendar, from, amount);
    case "hour":
      return addWorkingMinutes(calendar, from, amount * 60);
    case "day":
      return addWorkingDays(calendar, from, amount);
    case "week":
      return landOn(calendar, Date.parse(from) + amount * 7 * DAY);
    case "month":
      return landOn(calendar, addMonths(calendar, Date.parse(from), amount));
    case "year":
      return landOn(calendar, addMonths(calendar, Date.parse(from), amount * 12));
  }
}

/** Of the working time that work is given, the part after which Alur reminds of its end. A choice of Alur's, no rule of any regulation. */
const SHARE_BEFORE_WARNING = 0.75;

/** When to remind that work which began at `from` should be done soon: never after its deadline. */
export function warningOf(calendar: WorkingCalendar, from: string, dueAt: string): string {
  const given = workingMinutesBetween(calendar, from, dueAt);
  const moment = addWorkingMinutes(calendar, from, Math.floor(given * SHARE_BEFORE_WARNING)) ?? dueAt;
  return moment < dueAt ? moment : dueAt;
}

/** How long overdue work waits for its superior where the office has set nothing: a day to make up for it. A choice of Alur's, no rule of any regulation. */
export const USUAL_ESCALATION = "1 hari";

/** When work that is not done by `dueAt` is reported to the superior; undefined where the office never opens. */
export function escalationOf(calendar: WorkingCalendar, dueAt: string): string | undefined {
  return deadlineOf(calendar, dueAt, parseDuration(calendar.escalateAfter ?? USUAL_ESCALATION));
}

function addWorkingDays(calendar: WorkingCalendar, from: string, days: number): string | undefined {
  const begin = nextWorkingMoment(calendar, Date.parse(from));
  if (begin === undefined) return undefined;
  let moment = Date.parse(begin);
  for (let left = Math.floor(days), n = 0; left > 0; n++) {
    if (n > MOST_DAYS) return undefined;
    moment += DAY;
    if (hoursOn(calendar, dayOf(calendar, moment)).length > 0) left--;
  }
  const rest = days - Math.floor(days);
  const end = landOn(calendar, moment);
  return rest === 0 || end === undefined ? end : addWorkingMinutes(calendar, end, rest * usualDayMinutes(calendar));
}

/** The working minutes of a day on average. Part of a day counts by it: by the hours of its own day, who begins later might have to be done earlier. */
function usualDayMinutes({ week }: WorkingCalendar): number {
  const days = week.filter((hours) => hours.length > 0);
  const minutes = days.flat().reduce((sum, [opens, closes]) => sum + closes - opens, 0);
  return days.length === 0 ? 0 : minutes / days.length;
}

/** A moment moved into working hours: on a working day that has closed already back to its closing time, otherwise forward. */
function landOn(calendar: WorkingCalendar, moment: number): string | undefined {
  const day = dayOf(calendar, moment);
  const closes = hoursOn(calendar, day).at(-1)?.[1];
  const closing = closes === undefined ? undefined : midnightOf(calendar, day) + closes * MINUTE;
  if (closing !== undefined && moment >= closing) return new Date(closing).toISOString();
  return nextWorkingMoment(calendar, moment);
}

function nextWorkingMoment(calendar: WorkingCalendar, moment: number): string | undefined {
  return addWorkingMinutes(calendar, new Date(moment).toISOString(), 0);
}

/** The same day and time so many months later. A month that has no such day ends with its last day, whatever the time: who begins later never has to be done earlier. */
function addMonths(calendar: WorkingCalendar, moment: number, months: number): number {
  const offset = calendar.utcOffsetMinutes * MINUTE;
  const local = new Date(moment + offset);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + Math.round(months));
  const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(day, last));
  if (day > last) local.setUTCHours(23, 59, 59, 999);
  return local.getTime() - offset;
}

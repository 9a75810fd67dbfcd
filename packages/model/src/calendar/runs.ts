import type { RecurrencePeriod } from "../recurrence.ts";
import { DAY, dayOf, hoursOn, midnightOf, MINUTE } from "./hours-of-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";
import { MOST_DAYS } from "./working-time.ts";

/** Once in every period, on its first, second, … working day; -1 is the last one. Where a period has fewer working days, its last one counts. */
export interface Rhythm {
  period: RecurrencePeriod;
  workingDay: number;
}

/** One time that a rhythm comes round: the office's own date, the moment at which the office opens on it, and the first day of the period that it is for. */
export interface Run {
  date: string;
  at: string;
  period: string;
}

/** The first time that a rhythm comes round in a period behind the one of this date; undefined where the office never opens. */
export function runAfter(calendar: WorkingCalendar, rhythm: Rhythm, date: string): Run | undefined {
  return firstFrom(calendar, rhythm, nextPeriod(rhythm.period, numberOf(date)));
}

/** The first time that a rhythm comes round at this moment or later. */
export function firstRun(calendar: WorkingCalendar, rhythm: Rhythm, from: string): Run | undefined {
  const today = dayOf(calendar, Date.parse(from));
  const here = runIn(calendar, rhythm, periodOf(rhythm.period, today));
  return here && here.at >= new Date(from).toISOString()
    ? here
    : firstFrom(calendar, rhythm, nextPeriod(rhythm.period, today));
}

/** When a rhythm comes round in the period of a date, by the calendar as it is now; undefined where the office is closed throughout. */
export function runInPeriodOf(calendar: WorkingCalendar, rhythm: Rhythm, date: string): Run | undefined {
  return runIn(calendar, rhythm, periodOf(rhythm.period, numberOf(date)));
}

function firstFrom(calendar: WorkingCalendar, rhythm: Rhythm, start: number): Run | undefined {
  for (let period = start; period < start + MOST_DAYS; period = nextPeriod(rhythm.period, period)) {
    const run = runIn(calendar, rhythm, period);
    if (run) return run;
  }
  return undefined;
}

function runIn(calendar: WorkingCalendar, { period, workingDay }: Rhythm, start: number): Run | undefined {
  const end = nextPeriod(period, start);
  const days: number[] = [];
  for (let day = start; day < end; day++) {
    if (hoursOn(calendar, day).length > 0) days.push(day);
    if (days.length === workingDay) break;
  }
  const day = days.at(-1);
  const opens = day === undefined ? undefined : hoursOn(calendar, day)[0]?.[0];
  if (day === undefined || opens === undefined) return undefined;
  return {
    date: dateOf(day),
    at: new Date(midnightOf(calendar, day) + opens * MINUTE).toISOString(),
    period: dateOf(start),
  };
}

const monthsIn = { month: 1, quarter: 3, semester: 6, year: 12 } as const;

/** The first day of the period in which a day lies. Days are numbers since 1970. */
function periodOf(period: RecurrencePeriod, day: number): number {
  if (period === "working-day") return day;
  // 5 January 1970 was a Monday.
  if (period === "week") return day - ((((day - 4) % 7) + 7) % 7);
  const date = new Date(day * DAY);
  const months = monthsIn[period];
  return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months, 1) / DAY;
}

function nextPeriod(period: RecurrencePeriod, day: number): number {
  if (period === "working-day") return day + 1;
  const start = periodOf(period, day);
  if (period === "week") return start + 7;
  const date = new Date(start * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsIn[period], 1) / DAY;
}

function numberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

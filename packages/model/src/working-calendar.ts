import * as z from "zod";
import type { Duration } from "./duration.ts";

const minuteOfDay = z.int().min(0).max(1440);

/** The hours of one day: each span ends after it begins, and the next one begins no earlier. Hours told twice would be counted twice. */
const hoursOfDay = z
  .array(z.tuple([minuteOfDay, minuteOfDay]))
  .refine((spans) => spans.every(([opens, closes], i) => opens < closes && opens >= (spans[i - 1]?.[1] ?? 0)), {
    error: "Jam kerja sehari harus berurutan, tidak tumpang tindih, dan selesai sesudah mulai.",
  });

/**
 * When an office works: its hours for each day of the week (Monday first, minutes from midnight, breaks left out) and the dates on which it is closed.
 * Dates are the office's own ("2026-08-17"). `utcOffsetMinutes` is its zone: WIB 420, WITA 480, WIT 540; none has daylight saving time.
 */
export const workingCalendarSchema = z
  .object({
    utcOffsetMinutes: z.int(),
    week: z.array(hoursOfDay).length(7),
    closedOn: z.array(z.iso.date()),
  })
  .meta({ id: "WorkingCalendar" });
export type WorkingCalendar = z.infer<typeof workingCalendarSchema>;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * The default week of a five-day office: 37.5 hours from 07:30, a break of 60 minutes, on Friday of 90. Source: Perpres 21/2023; where the break lies is common
 * practice, and each office sets its own hours. No holidays: they come from decrees, which the office enters itself.
 */
export function defaultWorkingCalendar(utcOffsetMinutes = 420): WorkingCalendar {
  const day: [number, number][] = [
    [450, 720],
    [780, 960],
  ];
  const friday: [number, number][] = [
    [450, 690],
    [780, 990],
  ];
  return { utcOffsetMinutes, week: [day, day, day, day, friday, [], []], closedOn: [] };
}

/** Working minutes between two moments (ISO, with zone): office hours only, closed days out. 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let total = 0;
  for (let day = localMidnight(calendar, start); day < end; day += DAY) {
    for (const [opens, closes] of hoursOn(calendar, day)) {
      total += Math.max(0, Math.min(end, day + closes * MINUTE) - Math.max(start, day + opens * MINUTE));
    }
  }
  return total / MINUTE;
}

/** The moment at which so many working minutes after `from` have passed. Undefined for a calendar that never opens within the next ten years. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: string, minutes: number): string | undefined {
  const start = Date.parse(from);
  let left = minutes * MINUTE;
  for (let day = localMidnight(calendar, start), n = 0; n < 3660; day += DAY, n++) {
    for (const [opens, closes] of hoursOn(calendar, day)) {
      const begin = Math.max(start, day + opens * MINUTE);
      const room = day + closes * MINUTE - begin;
      if (room <= 0) continue;
      if (left <= room) return new Date(begin + left).toISOString();
      left -= room;
    }
  }
  return undefined;
}

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

function addWorkingDays(calendar: WorkingCalendar, from: string, days: number): string | undefined {
  const begin = nextWorkingMoment(calendar, Date.parse(from));
  if (begin === undefined) return undefined;
  let moment = Date.parse(begin);
  for (let left = Math.floor(days), n = 0; left > 0; n++) {
    if (n > 3660) return undefined;
    moment += DAY;
    if (hoursOn(calendar, localMidnight(calendar, moment)).length > 0) left--;
  }
  const rest = days - Math.floor(days);
  const hours = hoursOn(calendar, localMidnight(calendar, moment)).reduce(
    (sum, [opens, closes]) => sum + closes - opens,
    0,
  );
  const end = landOn(calendar, moment);
  return rest === 0 || end === undefined ? end : addWorkingMinutes(calendar, end, rest * hours);
}

/** A moment moved into working hours: on a working day that has closed already back to its closing time, otherwise forward. */
function landOn(calendar: WorkingCalendar, moment: number): string | undefined {
  const day = localMidnight(calendar, moment);
  const closes = hoursOn(calendar, day).at(-1)?.[1];
  if (closes !== undefined && moment >= day + closes * MINUTE) return new Date(day + closes * MINUTE).toISOString();
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

function localMidnight(calendar: WorkingCalendar, moment: number): number {
  const offset = calendar.utcOffsetMinutes * MINUTE;
  return Math.floor((moment + offset) / DAY) * DAY - offset;
}

function hoursOn(calendar: WorkingCalendar, midnight: number): readonly (readonly [number, number])[] {
  const local = new Date(midnight + calendar.utcOffsetMinutes * MINUTE);
  if (calendar.closedOn.includes(local.toISOString().slice(0, 10))) return [];
  return calendar.week[(local.getUTCDay() + 6) % 7] ?? [];
}

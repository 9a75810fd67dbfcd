import { dayOf, hoursOn, midnightOf, MINUTE } from "./hours-of-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** How far ahead a moment is looked for: whoever never opens in ten years never opens. */
export const MOST_DAYS = 3660;

/** Working minutes between two moments (ISO, with zone): office hours only, closed days out. 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let total = 0;
  for (let day = dayOf(calendar, start); midnightOf(calendar, day) < end; day++) {
    const midnight = midnightOf(calendar, day);
    for (const [opens, closes] of hoursOn(calendar, day)) {
      total += Math.max(0, Math.min(end, midnight + closes * MINUTE) - Math.max(start, midnight + opens * MINUTE));
    }
  }
  return total / MINUTE;
}

/** The moment at which so many working minutes after `from` have passed. Undefined for a calendar that never opens within the next ten years. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: string, minutes: number): string | undefined {
  const start = Date.parse(from);
  const first = dayOf(calendar, start);
  let left = minutes * MINUTE;
  for (let day = first; day < first + MOST_DAYS; day++) {
    const midnight = midnightOf(calendar, day);
    for (const [opens, closes] of hoursOn(calendar, day)) {
      const begin = Math.max(start, midnight + opens * MINUTE);
      const room = midnight + closes * MINUTE - begin;
      if (room <= 0) continue;
      if (left <= room) return new Date(begin + left).toISOString();
      left -= room;
    }
  }
  return undefined;
}

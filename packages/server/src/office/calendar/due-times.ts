import { warningOf, type WorkingCalendar } from "@alur/model";
import { calendarOf, type Audience } from "@alur/run";

/** Until when work should be done and from when on that is soon, by the hours of those who do it. */
export function presentDueTimes(
  { audience, offeredAt, dueAt }: { audience: Audience; offeredAt: string; dueAt?: string },
  calendar: WorkingCalendar,
): { dueAt: string | null; warnAt: string | null } {
  if (dueAt === undefined) return { dueAt: null, warnAt: null };
  return { dueAt, warnAt: warningOf(calendarOf(calendar, audience), offeredAt, dueAt) };
}

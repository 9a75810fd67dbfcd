import { DAY, dayOf, hoursOn } from "./hours-of-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** The holidays from one moment to another that take working days away, in their order: why a deadline lies later than somebody expects. */
export function holidaysBetween(calendar: WorkingCalendar, from: string, to: string): { date: string; name: string }[] {
  const found: { date: string; name: string }[] = [];
  const withoutHolidays = { ...calendar, holidays: [], yearlyHolidays: [] };
  for (let day = dayOf(calendar, Date.parse(from)); day <= dayOf(calendar, Date.parse(to)); day++) {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    const holiday =
      calendar.holidays.find((dated) => dated.date === date) ??
      calendar.yearlyHolidays.find((yearly) => yearly.day === date.slice(5));
    if (holiday && hoursOn(withoutHolidays, day).length > 0) found.push({ date, name: holiday.name });
  }
  return found;
}

import fc from "fast-check";
import type { OwnHours, WorkingCalendar, WorkingWeek } from "../calendar/working-calendar.ts";

/** The calendar with further dates on which the office is closed. */
export function closedOn(calendar: WorkingCalendar, ...dates: string[]): WorkingCalendar {
  const more = dates.map((date) => ({ date, name: "Libur", kind: "national" as const, source: "" }));
  return { ...calendar, holidays: [...calendar.holidays, ...more] };
}

const span = fc.integer({ min: 1, max: 24 }).map((hour): [number, number] => [hour * 60 - 45, hour * 60]);
const day = fc
  .uniqueArray(span, { maxLength: 4, selector: ([opens]) => opens })
  .map((spans) => spans.sort(([a], [b]) => a - b));
const week: fc.Arbitrary<WorkingWeek> = fc.array(day, { minLength: 7, maxLength: 7 });
const march = (date: number): string => `2026-03-${String(date).padStart(2, "0")}`;
const dates = fc.uniqueArray(fc.integer({ min: 1, max: 31 }).map(march), { maxLength: 6 });

/** Hours of their own for some days of March 2026, one set after the other. */
const datedHours = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 4 }), week, week)
  .map(([days, one, other]) => {
    const [a, b, c, d] = days.sort((x, y) => x - y);
    const first = a !== undefined && b !== undefined ? [{ from: march(a), until: march(b), week: one }] : [];
    const second = c !== undefined && d !== undefined ? [{ from: march(c), until: march(d), week: other }] : [];
    return [...first, ...second].map((hours) => ({ ...hours, name: "Masa", source: "" }));
  });

/** Calendars with breaks, dated hours and holidays that open in an ordinary week. Zones are those of Indonesia. */
export const arbitraryCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({ utcOffsetMinutes: fc.constantFrom(420, 480, 540), week, datedHours, closed: dates, yearly: dates })
  .filter((calendar) => calendar.week.some((hours) => hours.length > 0))
  .map(({ closed, yearly, ...hours }) => ({
    ...hours,
    holidays: closed.map((date) => ({ date, name: "Libur", kind: "national", source: "" })),
    yearlyHolidays: yearly.map((date) => ({ day: date.slice(5), name: "Libur", kind: "national", source: "" })),
    decrees: [],
    ownHours: [],
  }));

/** Hours of a shift that begins from the office's: the same week in the same zone, worked on holidays of no kind. */
export function ownHoursLike(calendar: WorkingCalendar, change: Partial<OwnHours>): OwnHours {
  const { utcOffsetMinutes, week: usual } = calendar;
  return {
    name: "Sif",
    unitIds: [],
    postIds: [],
    utcOffsetMinutes,
    week: usual,
    datedHours: [],
    worksOn: [],
    ...change,
  };
}

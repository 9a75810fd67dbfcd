import type { HolidayDecree, HolidayKind, WorkingCalendar } from "./working-calendar.ts";

/** What a year lacks: `decree-unknown` when no decree is named for it, `dates-missing` when the decree sets more dates than the calendar holds. */
export type MissingDates =
  | { kind: "decree-unknown"; year: number }
  | { kind: "dates-missing"; year: number; decree: HolidayDecree; national: number; collectiveLeave: number };

/** What the office still has to enter before a year's deadlines are right; undefined when nothing is known to be missing. */
export function missingDates(calendar: WorkingCalendar, year: number): MissingDates | undefined {
  const decree = calendar.decrees.find((known) => known.year === year);
  if (!decree) return { kind: "decree-unknown", year };
  const national = Math.max(0, decree.national - datesOf(calendar, year, "national").size);
  const collectiveLeave = Math.max(0, decree.collectiveLeave - datesOf(calendar, year, "collective-leave").size);
  if (national + collectiveLeave === 0) return undefined;
  return { kind: "dates-missing", year, decree, national, collectiveLeave };
}

function datesOf(calendar: WorkingCalendar, year: number, kind: HolidayKind): Set<string> {
  const dated = calendar.holidays.filter((holiday) => holiday.kind === kind && holiday.date.startsWith(`${year}-`));
  const yearly = calendar.yearlyHolidays.filter((holiday) => holiday.kind === kind);
  return new Set([...dated.map(({ date }) => date), ...yearly.map(({ day }) => `${year}-${day}`)]);
}

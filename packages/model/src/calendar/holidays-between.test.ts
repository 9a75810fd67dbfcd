import { expect, test } from "vitest";
import { closedOn } from "../testing/calendars.ts";
import { defaultWorkingCalendar } from "./default-calendar.ts";
import { holidaysBetween } from "./holidays-between.ts";

const calendar = closedOn({ ...defaultWorkingCalendar(), holidays: [] }, "2026-03-19", "2026-03-21");

test("a deadline over a holiday names it, and not the one that falls on a Saturday", () => {
  expect(holidaysBetween(calendar, "2026-03-18T02:00:00.000Z", "2026-03-23T02:00:00.000Z")).toEqual([
    { date: "2026-03-19", name: "Libur" },
  ]);
});

test("the holiday of every year is named, by the office's own date", () => {
  expect(holidaysBetween(calendar, "2026-04-30T08:00:00.000Z", "2026-05-04T02:00:00.000Z")).toEqual([
    { date: "2026-05-01", name: "Hari Buruh Internasional" },
  ]);
  // In Jakarta it is still the 18th at 23.30.
  expect(holidaysBetween(calendar, "2026-03-18T02:00:00.000Z", "2026-03-18T16:30:00.000Z")).toEqual([]);
});

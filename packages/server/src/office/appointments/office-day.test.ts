import { expect, test } from "vitest";
import { beginningOf, endOf, lastDayBefore, officeDay } from "./office-day.ts";

test.each([
  ["WIB", 420, "2026-02-28T17:00:00.000Z", "2026-03-01T17:00:00.000Z"],
  ["WITA", 480, "2026-02-28T16:00:00.000Z", "2026-03-01T16:00:00.000Z"],
  ["WIT", 540, "2026-02-28T15:00:00.000Z", "2026-03-01T15:00:00.000Z"],
])("a day of an office in %s lasts from its own midnight to the next", (_zone, utcOffsetMinutes, begins, ends) => {
  const zone = { utcOffsetMinutes };
  const day = "2026-03-01";
  expect([beginningOf(day, zone).toISOString(), endOf(day, zone).toISOString()]).toEqual([begins, ends]);
  const last = new Date(endOf(day, zone).getTime() - 1);
  expect([officeDay(beginningOf(day, zone), zone), officeDay(last, zone)]).toEqual([day, day]);
  expect(officeDay(endOf(day, zone), zone)).toBe("2026-03-02");
  // What is over at midnight, or was ended in the middle of a day, had that day as its last.
  expect([lastDayBefore(endOf(day, zone), zone), lastDayBefore(last, zone)]).toEqual([day, day]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDuration } from "../parse-duration.ts";
import { arbitraryCalendar } from "../testing/calendars.ts";
import { propertySettings } from "../testing/property-settings.ts";
import { deadlineOf, warningOf } from "./deadline.ts";
import { addWorkingMinutes, workingMinutesBetween } from "./working-time.ts";

const moments = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minute) => new Date(Date.UTC(2026, 1, 1) + minute * 60_000).toISOString());
const waktus = fc
  .constantFrom("5 menit", "3 jam", "0,5 hari", "1 hari", "2 hari", "1-3 hari", "1 minggu", "1 bulan", "1 tahun")
  .map(parseDuration);

describe("in every calendar that opens at all,", () => {
  test("measuring undoes adding", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, fc.integer({ min: 0, max: 5000 }), (calendar, from, minutes) => {
        const until = addWorkingMinutes(calendar, from, minutes);
        expect(until && workingMinutesBetween(calendar, from, until)).toBe(minutes);
      }),
      propertySettings(),
    );
  });

  test("adding undoes measuring, up to time in which nobody works", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, moments, (calendar, one, other) => {
        const [from = "", to = ""] = [one, other].sort();
        const minutes = workingMinutesBetween(calendar, from, to);
        const until = addWorkingMinutes(calendar, from, minutes) ?? "";
        expect(workingMinutesBetween(calendar, ...([until, to].sort() as [string, string]))).toBe(0);
      }),
      propertySettings(),
    );
  });

  test("the time from one moment to a third is the time to the second and on from there", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, moments, moments, (calendar, ...some) => {
        const [a, b, c] = some.sort();
        const [first, second] = [workingMinutesBetween(calendar, a, b), workingMinutesBetween(calendar, b, c)];
        expect(workingMinutesBetween(calendar, a, c)).toBe(first + second);
      }),
      propertySettings(),
    );
  });

  test("a deadline falls into working hours and not before the work begins", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, waktus, (calendar, from, waktu) => {
        const until = deadlineOf(calendar, from, waktu) ?? "";
        const around = (minutes: number): string => new Date(Date.parse(until) + minutes * 60_000).toISOString();
        const working =
          workingMinutesBetween(calendar, around(-1), until) + workingMinutesBetween(calendar, until, around(1));
        expect(working).toBeGreaterThan(0);
        expect(workingMinutesBetween(calendar, until, from)).toBe(0);
      }),
      propertySettings(),
    );
  });

  test("a reminder comes after the work began and not after its deadline", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, waktus, (calendar, from, waktu) => {
        const until = deadlineOf(calendar, from, waktu) ?? "";
        const warnAt = warningOf(calendar, from, until);
        expect(warnAt <= until && (warnAt >= from || warnAt === until)).toBe(true);
      }),
      propertySettings(),
    );
  });

  test("who begins later never has to be done earlier", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, moments, waktus, (calendar, one, other, waktu) => {
        const [earlier, later] = [one, other].sort();
        const [first = "", second = ""] = [earlier, later].map((from) => deadlineOf(calendar, from ?? "", waktu));
        expect(first <= second).toBe(true);
      }),
      propertySettings(),
    );
  });

  test("who is given more working time never has to be done earlier", () => {
    fc.assert(
      fc.property(arbitraryCalendar, moments, fc.nat(3000), fc.nat(3000), (calendar, from, one, other) => {
        const [less = "", more = ""] = [Math.min(one, other), Math.max(one, other)].map((minutes) =>
          addWorkingMinutes(calendar, from, minutes),
        );
        expect(less <= more).toBe(true);
      }),
      propertySettings(),
    );
  });
});

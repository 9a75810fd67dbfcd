import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recurrencePeriods } from "../recurrence.ts";
import { arbitraryCalendar, closedOn } from "../testing/calendars.ts";
import { propertySettings } from "../testing/property-settings.ts";
import { defaultWorkingCalendar } from "./default-calendar.ts";
import { firstRun, runAfter, runInPeriodOf, type Rhythm } from "./runs.ts";
import { workingMinutesBetween } from "./working-time.ts";

const office = { ...defaultWorkingCalendar(), holidays: [], yearlyHolidays: [] };
const monthly: Rhythm = { period: "month", workingDay: 1 };

describe("an SOP comes round", () => {
  test.each([
    ["every working day", { period: "working-day", workingDay: 1 }, "2026-03-06", "2026-03-09"],
    ["every week, on its first working day", { period: "week", workingDay: 1 }, "2026-03-04", "2026-03-09"],
    ["every week, on its last", { period: "week", workingDay: -1 }, "2026-03-04", "2026-03-13"],
    ["every month", monthly, "2026-03-02", "2026-04-01"],
    ["every month, on its fifth working day", { period: "month", workingDay: 5 }, "2026-03-02", "2026-04-07"],
    ["every month, on its last", { period: "month", workingDay: -1 }, "2026-03-02", "2026-04-30"],
    ["every quarter", { period: "quarter", workingDay: 1 }, "2026-03-02", "2026-04-01"],
    ["every semester", { period: "semester", workingDay: 1 }, "2026-03-02", "2026-07-01"],
    [
      "every year, past a Friday that is none of the next year",
      { period: "year", workingDay: 2 },
      "2026-03-02",
      "2027-01-04",
    ],
    [
      "in a week of five days on the last where the sixth is asked for",
      { period: "week", workingDay: 6 },
      "2026-03-04",
      "2026-03-13",
    ],
  ] as const)("%s", (_what, rhythm, after, date) => {
    expect(runAfter(office, rhythm, after)?.date).toBe(date);
  });

  test("when the office opens, by its own clock", () => {
    expect(runAfter(office, monthly, "2026-03-02")).toEqual({
      date: "2026-04-01",
      at: "2026-04-01T00:30:00.000Z",
      period: "2026-04-01",
    });
    const jayapura = { ...office, utcOffsetMinutes: 540 };
    expect(runAfter(jayapura, monthly, "2026-03-02")?.at).toBe("2026-03-31T22:30:00.000Z");
  });

  test("on the next working day where the first is a holiday", () => {
    expect(runAfter(closedOn(office, "2026-04-01", "2026-04-02"), monthly, "2026-03-02")?.date).toBe("2026-04-03");
  });

  test("not at all where the office never opens", () => {
    expect(runAfter({ ...office, week: office.week.map(() => []) }, monthly, "2026-03-02")).toBeUndefined();
  });

  test("today, where today's opening is still ahead", () => {
    expect(firstRun(office, monthly, "2026-04-01T00:00:00.000Z")?.date).toBe("2026-04-01");
    expect(firstRun(office, monthly, "2026-04-01T00:30:01.000Z")?.date).toBe("2026-05-01");
  });
});

test("whatever the calendar, it comes round once in a period, on a working day, and always later", () => {
  const rhythm = fc.record({ period: fc.constantFrom(...recurrencePeriods), workingDay: fc.constantFrom(-1, 1, 2, 7) });
  fc.assert(
    fc.property(arbitraryCalendar, rhythm, fc.integer({ min: 1, max: 31 }), (calendar, every, day) => {
      let date = `2026-03-${String(day).padStart(2, "0")}`;
      for (let n = 0; n < 4; n++) {
        const run = runAfter(calendar, every, date);
        expect(run).toBeDefined();
        if (!run) return;
        expect(run.date > date).toBe(true);
        expect(runInPeriodOf(calendar, every, run.date)).toEqual(run);
        const next = new Date(Date.parse(run.at) + 60_000).toISOString();
        expect(workingMinutesBetween(calendar, run.at, next)).toBe(1);
        date = run.date;
      }
    }),
    propertySettings(100),
  );
});

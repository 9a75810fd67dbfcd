import { describe, expect, test } from "vitest";
import { closedOn, ownHoursLike } from "../testing/calendars.ts";
import { defaultWorkingCalendar, ramadanWeek } from "./default-calendar.ts";
import { dueState } from "./due-state.ts";
import { missingDates } from "./missing-dates.ts";
import { calendarFor } from "./own-hours.ts";
import { workingCalendarSchema, type WorkingCalendar } from "./working-calendar.ts";
import { workingMinutesBetween } from "./working-time.ts";

const office = defaultWorkingCalendar();
const monday = "2026-03-02T00:00:00+07:00";
const nextMonday = "2026-03-09T00:00:00+07:00";

test("an office begins with 37.5 hours a week, and in Ramadan with 32.5 (Perpres 21/2023)", () => {
  expect(workingMinutesBetween(office, monday, nextMonday)).toBe(37.5 * 60);
  expect(workingMinutesBetween({ ...office, week: ramadanWeek() }, monday, nextMonday)).toBe(32.5 * 60);
  expect(workingCalendarSchema.parse(office)).toEqual(office);
});

test("every date that an office begins with names where it comes from", () => {
  for (const { source } of [...office.holidays, ...office.yearlyHolidays]) expect(source).not.toBe("");
});

describe("hours are refused that", () => {
  const span = (from: string, until: string) => ({ name: "Masa", from, until, week: office.week, source: "" });
  const withMonday = (...day: number[][]): unknown => ({ ...office, week: [day, ...office.week.slice(1)] });
  test.each([
    ["overlap", withMonday([450, 720], [700, 960])],
    ["stand in the wrong order", withMonday([780, 960], [450, 720])],
    ["end before they begin", withMonday([960, 450])],
    ["hold for a week of six days", { ...office, week: office.week.slice(1) }],
    [
      "are dated twice",
      { ...office, datedHours: [span("2026-03-01", "2026-03-10"), span("2026-03-10", "2026-03-12")] },
    ],
    ["are over before they begin to hold", { ...office, datedHours: [span("2026-03-10", "2026-03-01")] }],
    ["begin on a day that no month has", { ...office, datedHours: [span("2026-02-30", "2026-03-01")] }],
  ])("%s", (_what, calendar) => {
    expect(workingCalendarSchema.safeParse(calendar).success).toBe(false);
  });
});

describe("a year's holidays", () => {
  const decree = (national: number, collectiveLeave: number) => ({
    year: 2027,
    name: "SKB",
    national,
    collectiveLeave,
  });

  test("of 2026 lack the dates of the joint decree that are not yet entered", () => {
    expect(missingDates(office, 2026)).toMatchObject({ kind: "dates-missing", national: 12, collectiveLeave: 0 });
  });

  test("of a year whose decree nobody named are unknown", () => {
    expect(missingDates(office, 2027)).toEqual({ kind: "decree-unknown", year: 2027 });
  });

  test("are whole once every date of the decree is entered; a fixed date that is entered too counts once", () => {
    const entered = closedOn({ ...office, decrees: [decree(6, 0)] }, "2027-01-01", "2027-03-08");
    expect(missingDates(entered, 2027)).toBeUndefined();
    expect(missingDates({ ...entered, decrees: [decree(7, 2)] }, 2027)).toMatchObject({
      national: 1,
      collectiveLeave: 2,
    });
  });
});

describe("units and posts with hours of their own", () => {
  const counter = ownHoursLike(office, {
    name: "Loket",
    unitIds: ["pelayanan"],
    week: office.week.map(() => [[480, 960]]),
    worksOn: ["collective-leave"],
  });
  const guard = ownHoursLike(office, { name: "Jaga malam", postIds: ["satpam"], utcOffsetMinutes: 540 });
  const calendar: WorkingCalendar = { ...office, ownHours: [counter, guard] };

  test("are measured by them, all others by the office's", () => {
    expect(workingMinutesBetween(calendarFor(calendar, { unitId: "pelayanan" }), monday, nextMonday)).toBe(7 * 480);
    expect(calendarFor(calendar, { unitId: "keuangan" })).toBe(calendar);
  });

  test("work on the holidays that are named, and rest on the others", () => {
    const own = calendarFor(closedOn(calendar, "2026-03-19"), { unitId: "pelayanan" });
    const day = (date: string): number =>
      workingMinutesBetween(own, `2026-03-${date}T00:00:00+07:00`, `2026-03-${date}T23:59:00+07:00`);
    expect([day("18"), day("19")]).toEqual([480, 0]);
  });

  test("of a post come before those of its unit, and have their own zone", () => {
    const own = calendarFor(calendar, { postId: "satpam", unitId: "pelayanan" });
    expect(own.utcOffsetMinutes).toBe(540);
    expect(calendarFor(calendar, { postId: "satpam" })).toBe(own);
  });
});

test.each([
  ["nothing is due", "09:00", {}, "none"],
  ["there is time", "09:00", { warnAt: "10:00", dueAt: "11:00" }, "ahead"],
  ["it is time to hurry", "10:00", { warnAt: "10:00", dueAt: "11:00" }, "soon"],
  ["the last moment is still in time", "11:00", { warnAt: "10:00", dueAt: "11:00" }, "soon"],
  ["it is late", "11:01", { warnAt: "10:00", dueAt: "11:00" }, "overdue"],
  ["nobody asked for a reminder", "10:59", { dueAt: "11:00" }, "ahead"],
] as const)("%s", (_what, now, moments, state) => {
  const moment = (time: string): string => `2026-03-02T${time}:00+07:00`;
  const due = Object.fromEntries(Object.entries(moments).map(([name, time]) => [name, moment(time)]));
  expect(dueState(moment(now), due)).toBe(state);
});

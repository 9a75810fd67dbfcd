import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDuration } from "./parse-duration.ts";
import { propertySettings } from "./testing/property-settings.ts";
import {
  addWorkingMinutes,
  deadlineOf,
  defaultWorkingCalendar,
  workingCalendarSchema,
  workingMinutesBetween,
  type WorkingCalendar,
} from "./working-calendar.ts";

const office = defaultWorkingCalendar();

/** A moment of March 2026 in Jakarta, where the 2nd is a Monday: `at(2, "09:00")`. */
function at(day: number, time: string, offset = "+07:00"): string {
  return new Date(`2026-03-${String(day).padStart(2, "0")}T${time}:00${offset}`).toISOString();
}

function deadline(from: string, waktu: string, calendar = office): string | undefined {
  return deadlineOf(calendar, from, parseDuration(waktu));
}

test("a five-day office works 37.5 hours a week", () => {
  expect(workingMinutesBetween(office, at(2, "00:00"), at(9, "00:00"))).toBe(37.5 * 60);
});

describe("one hari is the same time on the next working day", () => {
  test.each([
    ["from Monday morning to Tuesday morning", at(2, "09:00"), "1 hari", at(3, "09:00")],
    ["over the weekend", at(6, "09:00"), "1 hari kerja", at(9, "09:00")],
    ["three days over the weekend", at(5, "14:00"), "3 hari", at(10, "14:00")],
    ["from Friday's late end to Monday's closing, not to Tuesday", at(6, "16:20"), "1 hari", at(9, "16:00")],
    ["into Friday's longer break, until it is over", at(5, "11:45"), "1 hari", at(6, "13:00")],
    ["half a day is half of that day's hours", at(2, "07:30"), "0,5 hari", at(2, "11:15")],
    ["a range counts with its upper end", at(2, "09:00"), "1-3 hari", at(5, "09:00")],
  ])("%s", (_what, from, waktu, until) => {
    expect(deadline(from, waktu)).toBe(until);
  });

  test("and never 24 working hours", () => {
    expect(workingMinutesBetween(office, at(2, "09:00"), deadline(at(2, "09:00"), "1 hari") ?? "")).toBe(450);
  });
});

describe("minutes and hours are working time", () => {
  test.each([
    ["begun before the office opens", at(2, "05:00"), "30 menit", at(2, "08:00")],
    ["begun after it has closed", at(2, "18:00"), "30 menit", at(3, "08:00")],
    ["begun at the moment it closes", at(2, "16:00"), "30 menit", at(3, "08:00")],
    ["begun in the lunch break", at(2, "12:20"), "30 menit", at(2, "13:30")],
    ["carried over the lunch break", at(2, "11:50"), "30 menit", at(2, "13:20")],
    ["carried over the night", at(2, "15:50"), "30 menit", at(3, "07:50")],
    ["begun on a Saturday", at(7, "10:00"), "2 jam", at(9, "09:30")],
    ["that fill the day end when it closes", at(2, "07:30"), "450 menit", at(2, "16:00")],
    ["as long as 24 hours take more than three days", at(2, "07:30"), "24 jam", at(5, "09:00")],
    ["half a minute", at(2, "09:00"), "30 detik", "2026-03-02T02:00:30.000Z"],
  ])("%s", (_what, from, waktu, until) => {
    expect(deadline(from, waktu)).toBe(until);
  });
});

describe("closed days", () => {
  const holidays: WorkingCalendar = { ...office, closedOn: ["2026-03-18", "2026-03-19", "2026-03-20"] };

  test("do not count for days, minutes or measured time", () => {
    expect(deadline(at(17, "09:00"), "1 hari", holidays)).toBe(at(23, "09:00"));
    expect(deadline(at(17, "15:50"), "30 menit", holidays)).toBe(at(23, "07:50"));
    expect(workingMinutesBetween(holidays, at(17, "15:50"), at(23, "07:50"))).toBe(30);
  });

  test("move the end of a week or a month to the next working day", () => {
    expect(deadline(at(11, "09:00"), "1 minggu", holidays)).toBe(at(23, "07:30"));
    expect(deadline(new Date("2026-02-18T09:00:00+07:00").toISOString(), "1 bulan", holidays)).toBe(at(23, "07:30"));
  });

  test("are the office's own dates: a holiday begins at midnight there, not in Greenwich", () => {
    const jayapura: WorkingCalendar = { ...defaultWorkingCalendar(540), closedOn: ["2026-03-03"] };
    expect(deadline(at(2, "15:50", "+09:00"), "30 menit", jayapura)).toBe(at(4, "07:50", "+09:00"));
  });
});

test("an office whose free days are others than Saturday and Sunday keeps its own week", () => {
  const [monday = [], tuesday = [], , , friday = []] = office.week;
  const sundayToThursday: WorkingCalendar = { ...office, week: [monday, tuesday, monday, monday, [], [], friday] };
  expect(deadline(at(5, "09:00"), "1 hari", sundayToThursday)).toBe(at(8, "09:00"));
  expect(deadline(at(6, "09:00"), "1 jam", sundayToThursday)).toBe(at(8, "08:30"));
});

test("each office has its own calendar and zone", () => {
  const makassar = defaultWorkingCalendar(480);
  expect(deadline(at(2, "16:30"), "30 menit", makassar)).toBe(at(3, "08:00", "+08:00"));
  expect(deadline(at(2, "15:30"), "30 menit", office)).toBe(at(2, "16:00"));
});

test("an office that never opens sets no deadline, and measures nothing", () => {
  const never: WorkingCalendar = { ...office, week: [[], [], [], [], [], [], []] };
  for (const waktu of ["30 menit", "1 hari", "2 minggu", "1 bulan", "1 tahun"]) {
    expect(deadline(at(2, "09:00"), waktu, never)).toBeUndefined();
  }
  expect(workingMinutesBetween(never, at(2, "09:00"), at(9, "09:00"))).toBe(0);
});

test.each(["menyesuaikan", "4x/tahun", "setiap bulan", "H-3", "", "segera"])(
  "Waktu that names no amount sets no deadline: %s",
  (waktu) => {
    expect(deadline(at(2, "09:00"), waktu)).toBeUndefined();
  },
);

test("a month ends with its last day where it has no such date", () => {
  const january = new Date("2026-01-30T15:00:00+07:00").toISOString();
  expect(deadline(january, "1 bulan")).toBe(at(2, "07:30"));
  const onWeekday = new Date("2026-08-31T09:00:00+07:00").toISOString();
  expect(deadline(onWeekday, "1 bulan")).toBe(new Date("2026-09-30T16:00:00+07:00").toISOString());
  expect(deadline(new Date("2024-02-29T09:00:00+07:00").toISOString(), "1 tahun")).toBe(
    new Date("2025-02-28T16:30:00+07:00").toISOString(),
  );
});

test("measuring backwards measures nothing", () => {
  expect(workingMinutesBetween(office, at(3, "09:00"), at(2, "09:00"))).toBe(0);
});

test.each([
  [
    "overlap",
    [
      [450, 720],
      [700, 960],
    ],
  ],
  [
    "stand in the wrong order",
    [
      [780, 960],
      [450, 720],
    ],
  ],
  ["end before they begin", [[960, 450]]],
])("hours that %s are refused", (_what, day) => {
  const calendar = { ...office, week: [day, ...office.week.slice(1)] };
  expect(workingCalendarSchema.safeParse(calendar).success).toBe(false);
  expect(workingCalendarSchema.safeParse(office).success).toBe(true);
});

describe("in every calendar that opens at all,", () => {
  const span = fc.integer({ min: 1, max: 23 }).map((hour): [number, number] => [hour * 60 - 45, hour * 60]);
  const day = fc
    .uniqueArray(span, { maxLength: 4, selector: ([opens]) => opens })
    .map((spans) => spans.sort(([a], [b]) => a - b));
  const calendars = fc
    .record({
      utcOffsetMinutes: fc.constantFrom(420, 480, 540),
      week: fc.array(day, { minLength: 7, maxLength: 7 }),
      closedOn: fc.uniqueArray(
        fc.integer({ min: 1, max: 31 }).map((date) => `2026-03-${String(date).padStart(2, "0")}`),
        {
          maxLength: 6,
        },
      ),
    })
    .filter((calendar) => calendar.week.some((hours) => hours.length > 0));
  const moments = fc
    .integer({ min: 0, max: 60 * 24 * 60 })
    .map((minute) => new Date(Date.UTC(2026, 1, 1) + minute * 60_000).toISOString());
  const waktus = fc
    .constantFrom("5 menit", "3 jam", "1 hari", "2 hari", "1 minggu", "1 bulan", "1 tahun")
    .map(parseDuration);

  test("measuring undoes adding", () => {
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 0, max: 5000 }), (calendar, from, minutes) => {
        const until = addWorkingMinutes(calendar, from, minutes);
        expect(until && workingMinutesBetween(calendar, from, until)).toBe(minutes);
      }),
      propertySettings(),
    );
  });

  test("a deadline falls into working hours and not before the work begins", () => {
    fc.assert(
      fc.property(calendars, moments, waktus, (calendar, from, waktu) => {
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

  test("who begins later never has to be done earlier", () => {
    fc.assert(
      fc.property(calendars, moments, moments, waktus, (calendar, one, other, waktu) => {
        const [earlier, later] = [one, other].sort();
        const [first = "", second = ""] = [earlier, later].map((from) => deadlineOf(calendar, from ?? "", waktu));
        expect(first <= second).toBe(true);
      }),
      propertySettings(),
    );
  });
});

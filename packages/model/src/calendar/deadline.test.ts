import { describe, expect, test } from "vitest";
import { parseDuration } from "../parse-duration.ts";
import { closedOn } from "../testing/calendars.ts";
import { deadlineOf, escalationOf, warningOf } from "./deadline.ts";
import { defaultWorkingCalendar, ramadanWeek } from "./default-calendar.ts";
import { workingCalendarSchema, type WorkingCalendar } from "./working-calendar.ts";
import { workingMinutesBetween } from "./working-time.ts";

/** The usual week without the holidays of any year. */
const office: WorkingCalendar = { ...defaultWorkingCalendar(), holidays: [] };

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
    ["half a day is half of a usual day's hours", at(2, "07:30"), "0,5 hari", at(2, "11:15")],
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
  const holidays = closedOn(office, "2026-03-18", "2026-03-19", "2026-03-20");

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
    const jayapura = closedOn(defaultWorkingCalendar(540), "2026-03-03");
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

describe("dated hours", () => {
  const ramadan: WorkingCalendar = {
    ...office,
    datedHours: [
      { name: "Ramadan", from: "2026-03-03", until: "2026-03-05", week: ramadanWeek(), source: "SE contoh" },
    ],
  };

  test("hold from their first to their last day, and the usual week before and after", () => {
    expect(workingMinutesBetween(ramadan, at(2, "00:00"), at(7, "00:00"))).toBe(450 + 3 * 390 + 450);
    expect(deadline(at(2, "15:50"), "30 menit", ramadan)).toBe(at(3, "08:20"));
    expect(deadline(at(5, "14:50"), "30 menit", ramadan)).toBe(at(6, "07:50"));
  });

  test("end a day earlier, so that work of one hari is done by then", () => {
    expect(deadline(at(2, "15:30"), "1 hari", ramadan)).toBe(at(3, "15:00"));
    expect(deadline(at(2, "12:10"), "1 hari", ramadan)).toBe(at(3, "13:00"));
  });

  test("do not open the office on a holiday", () => {
    expect(deadline(at(2, "15:50"), "30 menit", closedOn(ramadan, "2026-03-03"))).toBe(at(4, "08:20"));
  });
});

test("a date that is a holiday every year closes the office in every year", () => {
  for (const year of [2026, 2027, 2031]) {
    const before = new Date(`${year}-08-16T18:00:00+07:00`).toISOString();
    expect(deadline(before, "1 menit")?.slice(0, 10)).not.toBe(`${year}-08-17`);
  }
});

test("a six-day week counts Saturday", () => {
  const sixDays: WorkingCalendar = { ...office, week: office.week.map((hours, i) => (i === 5 ? [[450, 720]] : hours)) };
  expect(deadline(at(6, "09:00"), "1 hari", sixDays)).toBe(at(7, "09:00"));
  expect(deadline(at(6, "16:00"), "1 hari", sixDays)).toBe(at(7, "12:00"));
});

test("a shift over midnight is worked without a break", () => {
  const night: WorkingCalendar = {
    ...office,
    week: office.week.map(() => [
      [0, 360],
      [1320, 1440],
    ]),
  };
  expect(deadline(at(2, "23:30"), "1 jam", night)).toBe(at(3, "00:30"));
  expect(workingMinutesBetween(night, at(2, "22:00"), at(3, "06:00"))).toBe(480);
});

test("half a hari that is begun later is not due earlier, however short the next day is", () => {
  const unequal: WorkingCalendar = { ...office, week: [[], [], [], [[450, 720]], [[450, 495]], [], []] };
  const [before, after] = [at(5, "11:59"), at(5, "12:00")].map((from) => deadline(from, "0,5 hari", unequal) ?? "");
  expect((before ?? "") <= (after ?? "")).toBe(true);
});

describe("a reminder", () => {
  test("comes when three quarters of the working time are over", () => {
    expect(warningOf(office, at(2, "09:00"), at(2, "11:00"))).toBe(at(2, "10:30"));
    expect(warningOf(office, at(6, "09:00"), at(9, "09:00"))).toBe(at(6, "16:07"));
  });

  test("never comes after the deadline, even where no time was given", () => {
    expect(warningOf(office, at(2, "16:20"), at(2, "16:20"))).toBe(at(2, "16:20"));
  });
});

describe("a superior hears of overdue work", () => {
  test("a working day after its deadline, where the office has set nothing else", () => {
    expect(escalationOf(office, at(6, "10:00"))).toBe(at(9, "10:00"));
  });

  test("after the working time that the office has set", () => {
    expect(escalationOf({ ...office, escalateAfter: "2 jam" }, at(6, "16:00"))).toBe(at(9, "09:00"));
    expect(escalationOf({ ...office, escalateAfter: "3 hari kerja" }, at(5, "10:00"))).toBe(at(10, "10:00"));
  });

  test("and nobody does in an office that never opens", () => {
    expect(escalationOf({ ...office, week: office.week.map(() => []) }, at(6, "10:00"))).toBeUndefined();
  });

  test("the office writes that time as it writes Waktu, and what is no amount is no such time", () => {
    const said = (escalateAfter: string) => workingCalendarSchema.safeParse({ ...office, escalateAfter }).success;
    expect(["1 hari", "4 jam", "90 menit"].map(said)).toEqual([true, true, true]);
    expect(["segera", "4x/tahun", "1-3 hari", ""].map(said)).toEqual([false, false, false, false]);
  });
});

describe("what other systems were reported to get wrong:", () => {
  test("a day taken as 24 working hours (jmix#790)", () => {
    expect(deadline(at(2, "10:00"), "1 hari")).toBe(at(3, "10:00"));
  });
  test("work that begins before the office opens (jbpm#1830)", () => {
    expect(deadline(at(2, "04:30"), "2 jam")).toBe(at(2, "09:30"));
  });
  test("work that begins after the office has closed (jbpm#1342)", () => {
    expect(deadline(at(2, "17:45"), "2 jam")).toBe(at(3, "09:30"));
  });
  test("a holiday that is entered but not counted (jbpm#233, pm4py#558)", () => {
    const holiday = closedOn(office, "2026-03-03");
    expect(deadline(at(2, "10:00"), "1 hari", holiday)).toBe(at(4, "10:00"));
    expect(workingMinutesBetween(holiday, at(2, "10:00"), at(4, "10:00"))).toBe(450);
  });
  test("a weekend that is always Saturday and Sunday (jbpm#1830)", () => {
    const [monday = []] = office.week;
    const fridayFree: WorkingCalendar = { ...office, week: office.week.map((_, i) => (i === 4 ? [] : monday)) };
    expect(deadline(at(5, "10:00"), "1 hari", fridayFree)).toBe(at(7, "10:00"));
  });
  test("one calendar for every office (camunda#1155)", () => {
    const neighbour = closedOn(office, "2026-03-03");
    expect(deadline(at(2, "10:00"), "1 hari")).not.toBe(deadline(at(2, "10:00"), "1 hari", neighbour));
  });
  test("no hours at all (flowable#3629): no deadline, instead of a fault", () => {
    const empty: WorkingCalendar = { ...office, week: office.week.map(() => []) };
    expect(deadline(at(2, "10:00"), "1 hari", empty)).toBeUndefined();
  });
});

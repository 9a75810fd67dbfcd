import { describe, expect, test } from "vitest";
import { isBefore, readPrintedDate } from "./printed-date.ts";

describe("a date of the identity page", () => {
  test.each([
    ["5 Januari 2026", { day: 5, month: 1, year: 2026 }],
    ["Senin, 5 Januari 2026", { day: 5, month: 1, year: 2026 }],
    ["05-01-2026", { day: 5, month: 1, year: 2026 }],
    ["5/1/2026", { day: 5, month: 1, year: 2026 }],
    ["2026-01-05", { day: 5, month: 1, year: 2026 }],
    ["5-Agt-2019", { day: 5, month: 8, year: 2019 }],
    ["Nopember 2024", { month: 11, year: 2024 }],
  ])("%s is read", (text, date) => {
    expect(readPrintedDate(text)).toEqual(date);
  });

  test.each(["", "-", "30 Februari 2026", "32/1/2026", "… Januari 2026", "segera", "5 Januarius 2026", "2026"])(
    "%j is none",
    (text) => {
      expect(readPrintedDate(text)).toBeUndefined();
    },
  );

  test("a month alone is before no day of the same month", () => {
    const [month, day] = [
      { month: 1, year: 2026 },
      { day: 5, month: 1, year: 2026 },
    ];
    expect([isBefore(month, day), isBefore(day, month)]).toEqual([false, false]);
    expect(isBefore(month, { day: 1, month: 2, year: 2026 })).toBe(true);
  });
});

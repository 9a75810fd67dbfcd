import { usualWeek } from "@alur/model";
import { expect, test } from "vitest";
import { hoursText, readHours } from "./week-text.ts";

test("hours are written as an office writes them, and read back as they were", () => {
  const [monday = []] = usualWeek();
  expect(hoursText(monday)).toBe("07.30–12.00, 13.00–16.00");
  for (const day of usualWeek()) expect(readHours(hoursText(day))).toEqual(day);
});

test.each(["7:30-12:00; 13:00-16:00", "07.30 s.d. 12.00 dan 13.00 s.d. 16.00", "07.30 — 12.00,13.00—16.00"])(
  "%s are the same hours",
  (text) => {
    expect(readHours(text)).toEqual([
      [450, 720],
      [780, 960],
    ]);
  },
);

test.each(["pagi", "07.30", "16.00–07.30", "07.30–12.00, 11.00–16.00", "07.70–12.00", "07.30–25.00", "22.00–06.00"])(
  "%s are no hours of a day",
  (text) => {
    expect(readHours(text)).toBeUndefined();
  },
);

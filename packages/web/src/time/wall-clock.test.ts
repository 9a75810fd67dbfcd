import { expect, test } from "vitest";
import { momentOn, wallClock } from "./wall-clock.ts";

test("an hour is that of the office's own clock, wherever the computer stands", () => {
  expect(wallClock("2026-12-24T08:00:00.000Z", 420)).toBe("2026-12-24T15:00");
  expect(momentOn("2026-12-24T15:00", 420)).toBe("2026-12-24T08:00:00.000Z");
  expect(momentOn("2026-12-25T05:00", 540)).toBe("2026-12-24T20:00:00.000Z");
});

test("a field that is not filled in names no moment", () => {
  expect(momentOn("", 420)).toBeUndefined();
});

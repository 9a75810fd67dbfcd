import { expect, test } from "vitest";
import { sayDate, sayDistance, sayMoment } from "./say-time.ts";

const wib = { language: "id", utcOffsetMinutes: 420 } as const;
const now = Date.parse("2026-11-23T02:00:00Z");

test("a deadline is said in the office's own zone, wherever the browser is", () => {
  expect(sayMoment(wib, "2026-11-23T07:30:00Z")).toBe("Sen, 23 Nov 2026, 14.30");
  expect(sayMoment({ language: "id", utcOffsetMinutes: 540 }, "2026-11-23T07:30:00Z")).toContain("16.30");
  expect(sayDate(wib, "2026-11-23T18:00:00Z")).toBe("24 November 2026");
});

test("how far a deadline is away is said in words", () => {
  expect(sayDistance(wib, "2026-11-23T04:30:00Z", now)).toBe("dalam 2 jam");
  expect(sayDistance(wib, "2026-11-23T01:55:00Z", now)).toBe("5 menit yang lalu");
  expect(sayDistance(wib, "2026-11-24T02:00:00Z", now)).toBe("besok");
});

test("what happened within the minute happened just now", () => {
  expect(sayDistance(wib, "2026-11-23T01:59:30Z", now)).toBe("baru saja");
  expect(sayDistance({ language: "en" }, "2026-11-23T02:00:30Z", now)).toBe("in a moment");
});

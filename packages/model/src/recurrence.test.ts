import { expect, test } from "vitest";
import { deadlineOf } from "./calendar/deadline.ts";
import { defaultWorkingCalendar } from "./calendar/default-calendar.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseRecurrence, proposedRecurrence } from "./recurrence.ts";
import { drawSop } from "./sop-drawing.ts";

test.each([
  ["setiap hari kerja", "working-day"],
  ["Harian", "working-day"],
  ["1x sehari", "working-day"],
  ["setiap minggu", "week"],
  ["Setiap Jum’at", "week"],
  ["1 x / minggu", "week"],
  ["setiap bulan", "month"],
  ["setiap akhir bulan", "month"],
  ["setiap tanggal 5 bulan", "month"],
  ["1x/bulan", "month"],
  ["12 kali setahun", "month"],
  ["Triwulan", "quarter"],
  ["per triwulan", "quarter"],
  ["4x/tahun", "quarter"],
  ["4 kali dalam setahun", "quarter"],
  ["1 kali sebulan", "month"],
  ["4 kali dalam satu tahun", "quarter"],
  ["setiap 3 bulan", "quarter"],
  ["semesteran", "semester"],
  ["2x / tahun", "semester"],
  ["setiap enam bulan", "semester"],
  ["tahunan", "year"],
  ["1 kali per tahun", "year"],
  ["setiap akhir tahun", "year"],
] as const)("%s", (text, period) => {
  expect(parseRecurrence(text)).toBe(period);
});

test.each([
  "3x/tahun",
  "24x/tahun",
  "2x/minggu",
  "30 menit",
  "menyesuaikan",
  "H-3",
  "",
  "14x/tahun",
  "setiap saat",
  "2 kali sebulan",
])("what fits no period proposes none: %s", (text) => {
  expect(parseRecurrence(text)).toBeUndefined();
});

test("how often an SOP is begun is proposed from what it says of itself, or from the Waktu of its first step", () => {
  const { sop } = drawSop(`
    1 | Staf  | Menyusun laporan     | | | setiap bulan |
    2 | Kadis | Menandatangani       | | | 4x/tahun     |`);
  expect(proposedRecurrence(sop)).toEqual({ period: "month", text: "setiap bulan" });
  expect(proposedRecurrence({ ...sop, recurrence: "semesteran" })).toEqual({ period: "semester", text: "semesteran" });
});

test("a frequency further down proposes nothing for the whole procedure", () => {
  const { sop } = drawSop(`
    1 | Staf  | Menyusun laporan     | | | 30 menit     |
    2 | Kadis | Menandatangani       | | | 4x/tahun     |`);
  expect(proposedRecurrence(sop)).toBeUndefined();
});

test.each(["4x/tahun", "setiap bulan", "setiap hari kerja", "triwulanan"])(
  "%s is how often, and no deadline",
  (waktu) => {
    const duration = parseDuration(waktu);
    expect(duration.kind).toBe("frequency");
    expect(deadlineOf(defaultWorkingCalendar(), "2026-03-02T02:00:00.000Z", duration)).toBeUndefined();
  },
);

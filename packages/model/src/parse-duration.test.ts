import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { durationSchema } from "./duration.ts";
import { parseDuration } from "./parse-duration.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 500);

describe("what stands in a Waktu cell", () => {
  test.each([
    ["30 menit", 30, "minute"],
    ["1.320 menit", 1320, "minute"],
    ["1,5 jam", 1.5, "hour"],
    ["2 Hari Kerja", 2, "day"],
    ["1 (satu) hari", 1, "day"],
    ["satu minggu", 1, "week"],
    ["setengah jam", 0.5, "hour"],
    ["½ jam", 0.5, "hour"],
    ["± 15 Menit", 15, "minute"],
    ["maksimal 3 hari", 3, "day"],
    ["paling lama 14 hari kerja", 14, "day"],
    ["30 detik", 30, "second"],
    ["45'", 45, "minute"],
    ["1 bulan", 1, "month"],
  ])("%s is one amount", (text, amount, unit) => {
    expect(parseDuration(text)).toEqual({ text, kind: "fixed", amount, unit });
  });

  test.each([
    ["13 Kegiatan x 60 Menit", 780, "minute"],
    ["2 x 24 jam", 48, "hour"],
    ["1 jam 30 menit", 90, "minute"],
    ["2 jam dan 15 menit", 135, "minute"],
  ])("%s is worked out", (text, amount, unit) => {
    expect(parseDuration(text)).toEqual({ text, kind: "fixed", amount, unit });
  });

  test.each([
    ["1-3 hari", 1, 3, "day"],
    ["1 - 2 hari kerja", 1, 2, "day"],
    ["5 s.d. 10 menit", 5, 10, "minute"],
    ["30 menit - 3 jam", 30, 180, "minute"],
    ["2 sampai dengan 4 minggu", 2, 4, "week"],
  ])("%s reaches from one amount to another", (text, amount, most, unit) => {
    expect(parseDuration(text)).toEqual({ text, kind: "range", amount, most, unit });
  });

  test("a range whose units no clock can compare keeps its text only", () => {
    expect(parseDuration("4 jam - 2 hari")).toEqual({ text: "4 jam - 2 hari", kind: "range" });
  });

  test.each([["5 menit/berkas"], ["5 menit per dokumen"], ["@ 5 menit"]])("%s counts for each item", (text) => {
    expect(parseDuration(text)).toEqual({ text, kind: "per-item", amount: 5, unit: "minute" });
  });

  test.each([["4x/tahun"], ["1 kali per bulan"], ["setiap bulan"], ["2 kali seminggu"], ["Bulanan"], ["Setiap Senin"]])(
    "%s says how often",
    (text) => {
      expect(parseDuration(text)).toEqual({ text, kind: "frequency" });
    },
  );

  test.each([
    ["H-3", "relative-date"],
    ["H + 1", "relative-date"],
    ["menyesuaikan", "varies"],
    ["Sesuai kebutuhan", "varies"],
    ["tergantung jadwal", "varies"],
    ["", "missing"],
    [" - ", "missing"],
    ["3:30 menit", "unreadable"],
    ["segera", "unreadable"],
  ] as const)("%s is %s", (text, kind) => {
    expect(parseDuration(text)).toEqual({ text: text.trim(), kind });
  });

  test("any text is a valid duration and keeps its words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const duration = parseDuration(text);
        expect(durationSchema.safeParse(duration).success).toBe(true);
        expect(duration.text).toBe(text.trim());
      }),
      { numRuns: runs, seed: 35 },
    );
  });
});

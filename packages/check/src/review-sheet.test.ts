import { reviewSheetSchema, sop, suppress } from "@alur/model";
import { arbitrarySop, propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reviewSop } from "./check.ts";
import { groupFindings } from "./group-findings.ts";
import { reviewSheetOf } from "./review-sheet.ts";

const { sop: open } = sop`
  1 | Staf     | Menyusun konsep surat  |        | Disposisi | menyesuaikan | Konsep
  2 | Kasubbag | Memeriksa konsep surat | ya → 3 | Konsep    | 10 menit     | Konsep diperiksa
  3 | Camat    | Menandatangani surat   |        | Konsep    | 5 menit      | Surat`;
const sheetOf = (of: typeof open) => reviewSheetOf(of, reviewSop(of), "permenpan-35");

test("a finding is told with its place, what to do and on what it rests", () => {
  const line = sheetOf(open).findings.find(({ place }) => place === "Langkah 1, Waktu");
  expect(line).toMatchObject({ finding: 'Waktu "menyesuaikan" tidak dapat diukur.', severity: "warning" });
  expect(line?.suggestion).toBe('Tuliskan lamanya, atau rentang seperti "1-3 hari".');
  expect(line?.basis).not.toBe("");
});

test("the gravest findings stand first, whatever the row", () => {
  const [first] = sheetOf(open).findings;
  expect(first).toMatchObject({ place: "Langkah 2, Alur", severity: "error" });
});

test("what is left as it is stands apart, with its reason", () => {
  const left = suppress(open, { rule: "vague-duration", stepId: "s1", reason: "Bergantung pada suratnya." });
  expect(sheetOf(left).suppressed).toEqual([
    expect.objectContaining({ place: "Langkah 1, Waktu", reason: "Bergantung pada suratnya." }),
  ]);
  expect(sheetOf(left).findings.map(({ place }) => place)).not.toContain("Langkah 1, Waktu");
});

test("what is wrong in many rows is one line that names them", () => {
  const { sop: vague } = sop`
    1 | Staf  | Menyusun konsep surat | | Disposisi | menyesuaikan | Konsep
    2 | Staf  | Mengetik surat        | | Konsep    | menyesuaikan | Ketikan
    3 | Camat | Menandatangani surat  | | Ketikan   | menyesuaikan | Surat
    4 | Staf  | Mengarsipkan surat    | | Surat     | menyesuaikan | Arsip`;
  const lines = sheetOf(vague).findings.filter(({ finding }) => finding.includes("menyesuaikan"));
  expect(lines).toEqual([expect.objectContaining({ place: "4 langkah: 1, 2, 3, 4" })]);
});

test("whatever the SOP, no finding is lost in its groups and the sheet can be printed", () => {
  fc.assert(
    fc.property(arbitrarySop(), (any) => {
      const review = reviewSop(any);
      expect(groupFindings(review.findings).flatMap(({ findings }) => findings)).toHaveLength(review.findings.length);
      const sheet = reviewSheetOf(any, review, "permenpan-35");
      expect(reviewSheetSchema.parse(sheet)).toEqual(sheet);
      for (const { suggestion, basis } of sheet.findings) expect([suggestion, basis]).not.toContain("");
    }),
    propertySettings(),
  );
});

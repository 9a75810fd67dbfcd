import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { sheetGeometry } from "./geometry.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat  |                   | ATK    | 30 menit | Konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep surat
  3 | Kasubbag | Membubuhkan paraf      |                   | Konsep | 5 menit  | Konsep berparaf
`);

test("the table on the screen has a row for each step and a column for each performer", () => {
  const geometry = sheetGeometry(sop)!;
  expect(geometry.rows.map((row) => row.stepId)).toEqual(["s1", "s2", "s3"]);
  expect(geometry.columns.filter((column) => column.kind === "performer").map((column) => column.performerId)).toEqual(
    sop.performers.map((performer) => performer.id),
  );
});

test("its columns and rows add up to the size of the drawing laid over it, to the pixel", () => {
  const geometry = sheetGeometry(sop)!;
  const { width, height } = geometry.drawing.svg;
  const rows = [...geometry.headingHeights, ...geometry.heights];
  expect(Math.abs(geometry.width - (parseFloat(width) * 96) / 25.4)).toBeLessThan(1);
  expect(Math.abs(rows.reduce((sum, row) => sum + row, 0) - (parseFloat(height) * 96) / 25.4)).toBeLessThan(1.5);
});

test("an SOP without a step has no table", () => {
  expect(sheetGeometry({ ...sop, steps: [], flows: [] })).toBeUndefined();
});

import { drawSop, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { layoutSop } from "./layout-sop.ts";

const rowsOf = (remarks: string): Sop => {
  const { sop } = drawSop(
    Array.from(
      { length: 6 },
      (_, i) => `${i + 1} | ${i % 2 ? "Kepala" : "Staf"} | Memeriksa berkas | | Berkas | 1 jam | Catatan`,
    ).join("\n"),
  );
  return { ...sop, steps: sop.steps.map((step) => ({ ...step, remarks })) };
};
const long =
  "Berkas yang belum lengkap dikembalikan beserta catatan kekurangannya dan dicatat dalam buku agenda bidang".repeat(2);
const widthOf = (sop: Sop, kind: string, columnWidths = {}): number =>
  layoutSop(sop, { columnWidths }).columns.find((column) => column.kind === kind)?.w ?? 0;

test("a column whose cells make the rows tall is given width by those that have room to spare", () => {
  expect(widthOf(rowsOf(long), "remarks")).toBeGreaterThan(40);
  expect(widthOf(rowsOf(long), "activity")).toBeLessThan(widthOf(rowsOf(""), "activity"));
});

test("a column whose width the office has set keeps it", () => {
  expect(widthOf(rowsOf(long), "remarks", { remarks: 30 })).toBeCloseTo(30);
  expect(widthOf(rowsOf(long), "activity", { activity: 90 })).toBeCloseTo(90);
});

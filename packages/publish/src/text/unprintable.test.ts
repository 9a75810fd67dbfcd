import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { sayUnprintable } from "./unprintable.ts";

const { sop } = drawSop("1 | Staf | Menyusun | → 2\n2 | Kepala | Menandatangani |", "Penerbitan Izin");

test("characters that the fonts lack are named with their place before they are printed as □", () => {
  const strange = {
    ...sop,
    identity: { ...sop.identity, title: "Penerbitan 字 Izin" },
    steps: sop.steps.map((step, i) => (i === 1 ? { ...step, remarks: "selesai 😀 😀" } : step)),
  };
  expect(sayUnprintable(strange).map(({ id }) => id)).toEqual([
    "Huruf ini tidak ada dalam huruf cetak dan dicetak sebagai □. Gantilah di naskahnya: halaman identitas (字); langkah 2 (😀).",
  ]);
});

test("what is printed as it stands, or as a mark that means the same, is not worth a word", () => {
  const marked = { ...sop, steps: sop.steps.map((step) => ({ ...step, activity: "\uf0b7 ☐ □ ✓ Café → ≤ “arsip”" })) };
  expect(sayUnprintable(marked)).toEqual([]);
});

test("a document full of them is summed up in one sentence", () => {
  const foreign = {
    ...sop,
    steps: Array.from({ length: 30 }, (_, i) => ({ ...sop.steps[0]!, number: `${i}`, activity: "字" })),
  };
  expect(sayUnprintable(foreign)).toHaveLength(1);
  expect(sayUnprintable(foreign)[0]?.id).toContain("dan 25 tempat lain");
});

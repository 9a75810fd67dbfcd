import { drawSop, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { layoutSop } from "./layout-sop.ts";
import { sayPaper } from "./say-paper.ts";

const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${i + 1} | Pejabat Fungsional ${i + 1} | Memeriksa berkas |`).join("\n");
const said = (sop: Sop): string[] => sayPaper(layoutSop(sop)).map(({ id }) => id);
const { sop } = drawSop(rows(3), "Pemeriksaan");

test("of an SOP that is printed well nothing is said", () => {
  expect(said(sop)).toEqual([]);
});

test("an SOP without steps, with forty performers or with a cell of five thousand words is printed, and what to do is said", () => {
  expect(said({ ...sop, steps: [], flows: [] })).toEqual([expect.stringContaining("belum memuat langkah")]);
  expect(said(drawSop(rows(40), "Ramai").sop)).toEqual([expect.stringMatching(/40 pelaksana.*huruf \d,\d pt/)]);
  const steps = sop.steps.map((step, i) =>
    i === 1 ? { ...step, activity: "periksa berkas lama ulang ".repeat(1250) } : step,
  );
  expect(said({ ...sop, steps })).toEqual([expect.stringMatching(/sampai \d+ halaman/)]);
});

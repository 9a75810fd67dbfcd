import { drawSop, getStep } from "@alur/model";
import { expect, test } from "vitest";
import { exitsOf, outcomeKey } from "./exits.ts";

test("a decision has one exit for each outcome, chosen by its word", () => {
  const { sop } = drawSop(`
    1 | Kasubbag | Memeriksa berkas | ya → 2, tidak → 1, ditolak → selesai
    2 | Kadis    | Menandatangani   |`);
  const exits = exitsOf(sop, getStep(sop, "s1"));
  expect(exits.map((exit) => [outcomeKey(exit.outcome), exit.to])).toEqual([
    ["yes", ["s2"]],
    ["no", ["s1"]],
    ["ditolak", ["end"]],
  ]);
});

test("several arrows out of a task are one exit that forks", () => {
  const { sop } = drawSop(`
    1 | Staf     | Membagi berkas | → 2, → 3
    2 | Kasubbag | Mencatat       |
    3 | Kadis    | Menandatangani |`);
  expect(exitsOf(sop, getStep(sop, "s1"))).toEqual([{ outcome: { kind: "forward" }, to: ["s2", "s3"] }]);
});

test("notes that only point at each other lead nowhere", () => {
  const { sop } = drawSop(`
    1 | Staf | Menyusun konsep | → 2
    2 |      | Kriteria        | → 3
    3 |      | Kriteria lain   | → 2`);
  const noted = {
    ...sop,
    steps: sop.steps.map((step) => (step.id === "s1" ? step : { ...step, kind: "note" as const })),
  };
  expect(exitsOf(noted, getStep(noted, "s1"))).toEqual([{ outcome: { kind: "forward" }, to: [] }]);
});

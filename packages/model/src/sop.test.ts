import { expect, test } from "vitest";
import { drawSop, sop } from "./sop-drawing.ts";
import { endsAt, findPerformer, findStep, firstSteps, flowsFrom, flowsTo, getStep } from "./sop.ts";

const letter = sop`
  1 | Staf     | Menyusun konsep surat  | → 2
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
  3 | Camat    | Menandatangani surat   | → selesai`.sop;

test("a returned letter arrives at the first step a second time", () => {
  expect(flowsTo(letter, "s1").map((flow) => flow.from)).toEqual(["start", "s2"]);
  expect(flowsFrom(letter, "s2").map((flow) => flow.to)).toEqual(["s3", "s1"]);
});

test("the procedure begins where the start capsule's arrow leads and ends at the signature", () => {
  expect(firstSteps(letter).map((step) => step.id)).toEqual(["s1"]);
  expect(["s1", "s2", "s3"].filter((id) => endsAt(letter, id))).toEqual(["s3"]);
});

test("an SOP without rows has no first step", () => {
  expect(firstSteps(drawSop("").sop)).toEqual([]);
});

test("an unknown step is found by nobody, and asking for it names the SOP", () => {
  expect(findStep(letter, "s9")).toBeUndefined();
  expect(findPerformer(letter, "p9")).toBeUndefined();
  expect(() => getStep(letter, "s9")).toThrow(/Penyusunan Surat.*s9/);
});

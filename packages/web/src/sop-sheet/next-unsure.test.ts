import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { nextUnsureStep } from "./next-unsure.ts";
import { unsureReadings } from "./unsure-readings.ts";

const { sop: drawn } = drawSop("1 | Staf | Menyusun surat\n2 | Camat | Meneken surat\n3 | Staf | Menyimpan surat");
const guessed = (...rows: string[]) => ({
  ...drawn,
  steps: drawn.steps.map((step) =>
    rows.includes(step.id)
      ? { ...step, evidence: { performers: { source: "inferred", confidence: "guess" } as const } }
      : step,
  ),
});

test("from row to row with a guess, and from the last to the first", () => {
  const sop = guessed("s1", "s3");
  const next = (after?: string) => nextUnsureStep(sop, unsureReadings(sop), after);
  expect([next(), next("s1"), next("s2"), next("s3")]).toEqual(["s1", "s3", "s3", "s1"]);
});

test("nowhere, where the reader is sure", () => {
  expect(nextUnsureStep(drawn, unsureReadings(drawn), "s1")).toBeUndefined();
});

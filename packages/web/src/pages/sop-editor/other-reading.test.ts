import { drawSop, flowsFrom, getStep, performerNames } from "@alur/model";
import { expect, test } from "vitest";
import { unsureReadings } from "../../sop-sheet/unsure-readings.ts";
import { findOtherReading, takeOtherReading } from "./other-reading.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
  3 | Staf     | Menyimpan surat`);
const [, head] = sop.performers;
const guess = (alternative: string) => ({ source: "inferred", confidence: "guess", alternative }) as const;

test("the other performer that was possible is taken instead, and nobody need look again", () => {
  const steps = sop.steps.map((step) =>
    step.id === "s3" ? { ...step, evidence: { performers: guess(head!.id) } } : step,
  );
  const guessed = { ...sop, steps };
  const [reading] = unsureReadings(guessed);
  const taken = takeOtherReading(guessed, reading!);
  expect(performerNames(taken, getStep(taken, "s3"))).toEqual(["Kasubbag"]);
  expect(unsureReadings(taken)).toEqual([]);
});

test("the other row to which an arrow may lead is taken instead", () => {
  const flows = sop.flows.map((flow) => (flow.kind === "no" ? { ...flow, evidence: guess("s3") } : flow));
  const guessed = { ...sop, flows };
  const taken = takeOtherReading(guessed, unsureReadings(guessed)[0]!);
  expect(flowsFrom(taken, "s2").find(({ kind }) => kind === "no")?.to).toBe("s3");
  expect(unsureReadings(taken)).toEqual([]);
});

test("what the SOP no longer has is offered no more", () => {
  const steps = sop.steps.map((step) => (step.id === "s3" ? { ...step, evidence: { performers: guess("p9") } } : step));
  expect(findOtherReading(sop, unsureReadings({ ...sop, steps })[0]!)).toBeUndefined();
});

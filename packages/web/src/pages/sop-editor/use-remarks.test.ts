import { drawSop, removeSteps, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { unsureReadings } from "../../sop-sheet/unsure-readings.ts";
import { confirmReading } from "./mends.ts";
import { sortAgain } from "./use-remarks.ts";

test("a guessed arrow that was led on because its row went can still be confirmed", () => {
  const { sop } = drawSop(`
    1 | Staf     | Menyusun konsep surat
    2 | Staf     | Mengetik konsep surat
    3 | Kasubbag | Memeriksa konsep surat | ya → 4, tidak → 1
    4 | Staf     | Menyimpan surat`);
  const evidence = { source: "inferred", confidence: "guess" } as const;
  const guessed = { ...sop, flows: sop.flows.map((flow) => (flow.kind === "no" ? { ...flow, evidence } : flow)) };
  const sort = sortAgain();
  const remarksOf = (of: Sop) => sort({ findings: [], unsure: unsureReadings(of), notes: [] })("s3");
  expect(remarksOf({ ...guessed })).toBe(remarksOf(guessed));
  const without = removeSteps(guessed, ["s1"]).sop;
  const [reading] = remarksOf(without).unsure;
  expect(unsureReadings(confirmReading(without, reading!))).toEqual([]);
});

import { expect, test } from "vitest";
import { missedTargets, type CheckScore, type Tally } from "./check-targets.ts";
import { findingsOfLabelled, scoreOf } from "./score-checker.ts";
import { noLabels } from "./shared-labels.ts";

const found = findingsOfLabelled();
if (!found) console.log(noLabels);

const tally = (hit: number, missed: number, extra: number): Tally => ({
  hit,
  missed,
  false: extra,
  recall: hit + missed === 0 ? null : (100 * hit) / (hit + missed),
  precision: hit + extra === 0 ? null : (100 * hit) / (hit + extra),
});
const scored = (together: Tally, codes: Record<string, Tally> = {}): CheckScore => ({ sops: 10, together, codes });

test.skipIf(!found)("the checker sees what careful reviewers marked in the labelled SOPs, and little else", () => {
  expect(missedTargets(scoreOf(found ?? []))).toEqual([]);
});

test.skipIf(!found)("a checker that sees nothing misses the targets, so the score can fail", () => {
  const blind = (found ?? []).map((sop) => ({ ...sop, findings: [] }));
  expect(missedTargets(scoreOf(blind)).length).toBeGreaterThan(1);
});

test("a score at the targets reaches them, one below is named with its number", () => {
  expect(missedTargets(scored(tally(85, 15, 15)))).toEqual([]);
  expect(missedTargets(scored(tally(84, 16, 0)))).toEqual(["recall together is 84 %, below 85 %"]);
  expect(missedTargets(scored(tally(90, 10, 30)))).toEqual(["precision together is 75 %, below 85 %"]);
});

test("a code counts by itself once five SOPs have it", () => {
  const rare = { "number-gap": tally(0, 4, 0) };
  const common = { contradiction: tally(2, 3, 0) };
  expect(missedTargets(scored(tally(90, 10, 0), { ...rare, ...common }))).toEqual([
    "recall of contradiction is 40 %, below 60 % (5 SOPs)",
  ]);
});

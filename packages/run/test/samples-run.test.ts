import { describe, expect, test } from "vitest";
import { whyNotRunnable } from "../src/readiness/why-not-runnable.ts";
import { takeEveryExit } from "../src/testing/every-exit.ts";
import { corpusSops, labelledSops, type SampleSop } from "../src/testing/sample-sops.ts";
import { contextOf, procedureOf } from "../src/testing/test-office.ts";

describe("every SOP of the corpus runs through both exits of every decision to its end", () => {
  test.each(corpusSops())("$name", ({ sop }) => {
    const { binding } = procedureOf(sop);
    expect(whyNotRunnable(sop, binding).map((problem) => problem.message.id)).toEqual([]);
    expect(takeEveryExit(contextOf(sop))).toMatchObject({ untaken: [], stuck: 0 });
  });
});

test("an SOP labelled by hand runs through both exits of every decision, or says what it lacks", ({ skip }) => {
  const table = labelledSops().map(tried);
  skip(table.length === 0, "../shared/labels is not beside the checkout");
  console.table(table.filter((row) => row.lacks === ""));
  console.table(table.filter((row) => row.lacks !== "").map(({ name, lacks }) => ({ name, lacks })));
  expect(table.filter((row) => row.lacks === "" && (row.untaken > 0 || row.stuck > 0))).toEqual([]);
  expect(table.some((row) => row.lacks === "")).toBe(true);
});

function tried({ name, sop }: SampleSop) {
  const problems = whyNotRunnable(sop, procedureOf(sop).binding);
  const lacks = [
    ...new Set(problems.map((problem) => `${problem.code} ${problem.stepId ?? problem.performerId ?? ""}`)),
  ].join(", ");
  if (lacks !== "")
    return { name, steps: sop.steps.length, exits: 0, cases: 0, workItems: 0, untaken: 0, stuck: 0, lacks };
  const { untaken, ...counts } = takeEveryExit(contextOf(sop));
  return { name, steps: sop.steps.length, ...counts, untaken: untaken.length, lacks };
}

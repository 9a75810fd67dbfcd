import { drawSop, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { letterSop, procedureOf } from "../testing/test-office.ts";
import type { ProblemCode } from "./problem.ts";
import { whyNotRunnable } from "./why-not-runnable.ts";

/** What stands in the way of a drawn SOP whose performers are all bound: the code, and the step concerned. */
function problems(drawing: string | Sop): [ProblemCode, string | undefined][] {
  const { sop, binding } = procedureOf(drawing);
  return whyNotRunnable(sop, binding).map((problem) => [problem.code, problem.stepId]);
}

test("an SOP whose every step leads to the end can be put into force", () => {
  expect(problems(letterSop)).toEqual([]);
});

test("a step without a performer is named by its printed number", () => {
  const { sop, binding } = procedureOf("3. | | Menyusun konsep surat |");
  expect(whyNotRunnable(sop, binding)).toEqual([
    {
      code: "step-without-performer",
      stepId: "s1",
      message: {
        id: "Langkah 3 belum memiliki pelaksana. Tandai kolom pelaksananya.",
        en: "Step 3 has no performer. Mark the performer's column.",
      },
    },
  ]);
});

test("a step without a printed number is named by its row", () => {
  const { sop, binding } = procedureOf(" | | Menyusun konsep surat |");
  expect(whyNotRunnable(sop, binding)[0]?.message).toEqual({
    id: "Baris ke-1 belum memiliki pelaksana. Tandai kolom pelaksananya.",
    en: "Row 1 has no performer. Mark the performer's column.",
  });
});

test("a performer whom nobody stands behind is named", () => {
  const { sop } = drawSop(letterSop);
  expect(whyNotRunnable(sop, { p1: { kind: "requester" }, p3: { kind: "unit", unitId: "umum" } })).toMatchObject([
    { code: "performer-unbound", performerId: "p2", message: { en: expect.stringContaining('"Kasubbag"') } },
  ]);
});

test("a decision needs both its ways on", () => {
  expect(problems("1 | Kasubbag | Memeriksa konsep | ya → selesai")).toEqual([["decision-without-no", "s1"]]);
  expect(problems("1 | Kasubbag | Memeriksa konsep | tidak → selesai")).toEqual([["decision-without-yes", "s1"]]);
});

test("a decision with a further outcome instead of tidak is whole", () => {
  expect(problems("1 | Kasubbag | Memeriksa konsep | ya → selesai, ditolak → selesai")).toEqual([]);
});

test("an outcome needs a name of its own", () => {
  const { sop } = drawSop("1 | Kasubbag | Memeriksa konsep | ya → selesai, ditolak → selesai");
  const unnamed = sop.flows.map((flow) =>
    flow.kind === "other" ? { from: flow.from, to: flow.to, kind: flow.kind } : flow,
  );
  expect(problems({ ...sop, flows: unnamed })).toEqual([["outcome-unnamed", "s1"]]);
});

test("a task that knows a tidak is really a decision", () => {
  const { sop } = drawSop("1 | Kasubbag | Memeriksa konsep | ya → selesai, tidak → 1");
  expect(problems({ ...sop, steps: sop.steps.map((step) => ({ ...step, kind: "task" })) })).toEqual([
    ["task-with-outcome", "s1"],
  ]);
});

test("a step that leads nowhere says so itself", () => {
  expect(problems("1 | Staf | Menyusun konsep | → ?")).toEqual([
    ["no-end", undefined],
    ["step-without-way-on", "s1"],
  ]);
  expect(problems("1 | Staf | Menyusun konsep | → 9, → selesai")).toEqual([["flow-to-nowhere", "s1"]]);
});

test("a procedure that goes round for ever says once that nothing ends it, not at every step", () => {
  expect(
    problems(`
      1 | Staf     | Menyusun konsep  | → 2
      2 | Kasubbag | Memeriksa konsep | → 1`),
  ).toEqual([["no-end", undefined]]);
});

test("a fork of which one branch always comes back to it never ends, although the other one does", () => {
  expect(
    problems(`
      1 | Staf     | Membagi berkas | → 2, → 3
      2 | Kasubbag | Mencatat       | → 1
      3 | Kadis    | Menandatangani | → selesai`),
  ).toEqual([
    ["end-out-of-reach", "s1"],
    ["end-out-of-reach", "s2"],
  ]);
});

test("a step that nothing leads to would never be done", () => {
  expect(
    problems(`
      1 | Staf     | Menyusun konsep  | → 3
      2 | Kasubbag | Memeriksa konsep | → 3
      3 | Kadis    | Menandatangani   |`),
  ).toEqual([["step-unreachable", "s2"]]);
});

test("a procedure without a first step cannot begin", () => {
  const { sop } = drawSop(letterSop);
  expect(problems({ ...sop, flows: sop.flows.filter((flow) => flow.from !== "start") })).toEqual([
    ["no-start", undefined],
  ]);
});

test("an SOP without a row of work is no procedure", () => {
  const { sop } = drawSop("1 | | Kriteria kelengkapan |");
  const noted = { ...sop, steps: sop.steps.map((step) => ({ ...step, kind: "note" as const })) };
  expect(problems(noted)).toEqual([["no-steps", undefined]]);
  expect(problems({ ...sop, steps: [], flows: [] })).toEqual([["no-steps", undefined]]);
});

test("notes need neither performer nor way on unless the flow passes over them", () => {
  const { sop } = drawSop(`
    1 | Staf  | Menyusun konsep  | → 3
    2 |       | Kriteria konsep  | → ?
    3 | Kadis | Menandatangani   |`);
  const noted = {
    ...sop,
    steps: sop.steps.map((step) => (step.id === "s2" ? { ...step, kind: "note" as const } : step)),
  };
  expect(problems(noted)).toEqual([]);
  const flows = noted.flows.map((flow) => (flow.from === "s1" ? { ...flow, to: "s2" } : flow));
  expect(problems({ ...noted, flows })).toEqual([
    ["step-without-way-on", "s1"],
    ["step-unreachable", "s3"],
  ]);
});

import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, everybody, joining, letterSop, official } from "../../testing/test-office.ts";
import { drawSop } from "@alur/model";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const taken = [by(siti).open(), by(siti).claim("w1")];

test("a completed step hands the berkas to the next performer", () => {
  given(letter, ...taken)
    .when(by(siti).complete("w1", { requirementsMet: ["Disposisi", "ATK"] }))
    .thenHappens(
      { type: "WorkItemCompleted", requirementsMet: ["ATK", "Disposisi"], by: { officialId: "siti", postId: "Staf" } },
      { type: "StepFinished", roundId: "s1.1", outcome: { kind: "forward" }, to: ["s2"] },
      {
        type: "WorkItemOffered",
        workItemId: "w2",
        stepId: "s2",
        from: ["s1.1"],
        audience: { kind: "post", postId: "Kasubbag" },
      },
    );
});

test("a requirement that is not ticked needs a note", () => {
  const story = given(letter, ...taken);
  story.when(by(siti).complete("w1", { requirementsMet: ["ATK"], note: " " })).thenRefused("note-missing");
  story
    .when(by(siti).complete("w1", { requirementsMet: ["ATK"], note: "Disposisi lisan" }))
    .thenHappens({ type: "WorkItemCompleted", note: "Disposisi lisan" }, {}, {});
  expect(story.state.status).toBe("open");
});

test("only requirements of the step can be ticked", () => {
  given(letter, ...taken)
    .when(by(siti).complete("w1", { requirementsMet: ["Materai"] }))
    .thenRefused("requirement-unknown");
});

test("work is taken before it is completed", () => {
  given(letter, by(siti).open()).when(by(siti).complete("w1")).thenRefused("work-item-not-claimed");
});

test("a colleague's work is not completed for them", () => {
  given(letter, ...taken)
    .when(by(official("budi", "Staf")).complete("w1"))
    .thenRefused("work-item-taken");
});

test("a decision is not completed but decided", () => {
  given(letter, ...taken, by(siti).complete("w1"), by(joko).claim("w2"))
    .when(by(joko).complete("w2"))
    .thenRefused("decision-needed");
});

test("the berkas ends with the last step", () => {
  const last = contextOf("1 | Staf | Mengarsipkan surat |");
  given(last, ...taken)
    .when(by(siti).complete("w1"))
    .thenHappens({ type: "WorkItemCompleted" }, { type: "StepFinished", to: ["end"] }, { type: "CaseEnded" });
});

test("a row that is only a note is passed over", () => {
  const { sop } = drawSop(`
    1 | Staf  | Menyusun konsep surat |
    2 |       | Kriteria kelengkapan  |
    3 | Kadis | Menandatangani surat  |`);
  const noted = {
    ...sop,
    steps: sop.steps.map((step) => (step.id === "s2" ? { ...step, kind: "note" as const } : step)),
  };
  given(contextOf(noted), ...taken)
    .when(by(siti).complete("w1"))
    .thenWorkAt("s3");
});

test("a step that several perform together goes on when all have done their part", () => {
  const both = contextOf(`
    1 | Staf + Kasubbag | Menyusun konsep surat |
    2 | Kadis           | Menandatangani surat  |`);
  const story = given(both, by(siti).open(), by(siti).claim("w1"), by(joko).claim("w2"), by(siti).complete("w1"));
  expect(story.state.rounds["s1.1"]?.status).toBe("open");
  story.when(by(joko).complete("w2")).thenWorkAt("s2");
});

test("a step that any of several may do is withdrawn from the others once one has done it", () => {
  const either = contextOf(`
    1 | Staf / Kasubbag | Menerima tamu        |
    2 | Kadis           | Menandatangani surat |`);
  given(either, by(siti).open(), by(siti).claim("w1"), by(joko).claim("w2"))
    .when(by(joko).complete("w2"))
    .thenHappens(
      { type: "WorkItemCompleted", workItemId: "w2" },
      { type: "WorkItemWithdrawn", workItemId: "w1", because: "step-settled" },
      { type: "StepFinished", roundId: "s1.1" },
      { type: "WorkItemOffered", stepId: "s2" },
    );
});

test("branches that fork are done side by side, and a join waits for all of them", () => {
  const { sop } = drawSop(`
    1 | Staf     | Mendistribusikan surat | → 2, → 3
    2 | Kasubbag | Menyiapkan data        | → 4
    3 | Kabid    | Menyiapkan anggaran    | → 4
    4 | Kadis    | Menandatangani surat   |`);
  const fork = contextOf(joining(sop, "s4"));
  const all = everybody(fork);
  const forked = [by(all).open(), by(all).claim("w1"), by(all).complete("w1")];
  given(fork, ...forked.slice(0, 2))
    .when(by(all).complete("w1"))
    .thenWorkAt("s2", "s3");
  const waiting = [...forked, by(all).claim("w2"), by(all).claim("w3"), by(all).complete("w2")];
  expect(given(fork, ...waiting).state.waiting).toEqual([{ stepId: "s4", from: "s2.1" }]);
  given(fork, ...waiting)
    .when(by(all).complete("w3"))
    .thenHappens(
      { type: "WorkItemCompleted" },
      { type: "StepFinished", roundId: "s3.1" },
      { type: "BranchArrived", stepId: "s4", from: "s3.1" },
      { type: "WorkItemOffered", stepId: "s4", from: ["s2.1", "s3.1"] },
    );
});

test("a join does not wait for a branch that has gone elsewhere", () => {
  const { sop } = drawSop(`
    1 | Staf     | Mendistribusikan surat | → 2, → 3
    2 | Kasubbag | Menyiapkan data        | → 4
    3 | Kabid    | Memeriksa anggaran     | ya → 4, tidak → selesai
    4 | Kadis    | Menandatangani surat   |`);
  const fork = contextOf(joining(sop, "s4"));
  const all = everybody(fork);
  given(
    fork,
    by(all).open(),
    by(all).claim("w1"),
    by(all).complete("w1"),
    by(all).claim("w2"),
    by(all).complete("w2"),
    by(all).claim("w3"),
  )
    .when(by(all).decide("w3", "no"))
    .thenWorkAt("s4");
});

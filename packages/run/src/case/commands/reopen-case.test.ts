import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, everybody, joining, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const rahma = official("rahma", "Kadis");
const ratna = { ...official("ratna"), administrator: true };
const ended = [
  by(siti).open(),
  by(siti).claim("w1"),
  by(siti).complete("w1"),
  by(joko).claim("w2"),
  by(joko).decide("w2", "yes"),
  by(rahma).claim("w3"),
  by(rahma).complete("w3"),
];

test("a berkas that had ended goes on from the chosen step, with the official who did it", () => {
  given(letter, ...ended)
    .when(by(ratna).reopen("s2"))
    .thenHappens(
      { type: "CaseReopened", toStepId: "s2", reason: "Nama keliru" },
      { type: "StepsUndone", backTo: "s2", roundIds: ["s2.1", "s3.1"] },
      { type: "WorkItemOffered", stepId: "s2", round: 2, reservedFor: "joko" },
    );
  const { state } = given(letter, ...ended, by(ratna).reopen("s2"));
  expect(state.status).toBe("open");
  expect(state).not.toHaveProperty("endedAt");
});

test("a cancelled berkas goes on where it stood", () => {
  const cancelled = [...ended.slice(0, 4), by(siti).cancel()];
  given(letter, ...cancelled)
    .when(by(ratna).reopen("s2"))
    .thenWorkAt("s2");
  given(letter, ...cancelled, by(ratna).reopen("s2"), by(joko).claim("w3"))
    .when(by(joko).decide("w3", "yes"))
    .thenWorkAt("s3");
});

test("when one branch is reopened at an earlier step the other one goes on where it stood, and both meet again", () => {
  const { sop } = drawSop(`
    1 | Staf     | Mendistribusikan surat | → 2, → 3
    2 | Kasubbag | Menyiapkan data        | → 4
    3 | Kabid    | Menyiapkan anggaran    | → 5
    4 | Kadis    | Menandatangani surat   | → selesai
    5 | Kabid    | Mencatat anggaran      | → 4`);
  const fork = contextOf(joining(sop, "s4"));
  const all = { ...everybody(fork), administrator: true };
  const stood = [
    by(all).open(),
    by(all).claim("w1"),
    by(all).complete("w1"),
    by(all).claim("w2"),
    by(all).complete("w2"),
    by(all).claim("w3"),
    by(all).complete("w3"),
    by(all).cancel(),
  ];
  given(fork, ...stood)
    .when(by(all).reopen("s2"))
    .thenWorkAt("s2", "s5");
  const both = given(fork, ...stood, by(all).reopen("s5"));
  expect(both.state.waiting).toEqual([{ stepId: "s4", from: "s2.1" }]);
});

test("only the administrator reopens a berkas, with a reason, at a step that it was at", () => {
  const story = given(letter, ...ended);
  story.when(by(siti).reopen("s2")).thenRefused("not-in-charge");
  story.when(by(ratna).reopen("s2", " ")).thenRefused("word-missing");
  story.when(by(ratna).reopen("s9")).thenRefused("step-not-performed");
});

test("a berkas that runs is not reopened", () => {
  given(letter, ...ended.slice(0, 3))
    .when(by(ratna).reopen("s1"))
    .thenRefused("case-still-running");
});

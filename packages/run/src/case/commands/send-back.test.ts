import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, everybody, joining, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const rahma = official("rahma", "Kadis");
const signing = [
  by(siti).open(),
  by(siti).claim("w1"),
  by(siti).complete("w1"),
  by(joko).claim("w2"),
  by(joko).decide("w2", "yes"),
  by(rahma).claim("w3"),
];

test("a berkas is sent back to a step that was performed, with the reason, to the official who did it", () => {
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", "Tanggal keliru"))
    .thenHappens(
      { type: "WorkSentBack", toStepId: "s1", toRoundId: "s1.1", reason: "Tanggal keliru" },
      { type: "StepsUndone", backTo: "s1", roundIds: ["s1.1", "s2.1", "s3.1"] },
      { type: "WorkItemOffered", stepId: "s1", round: 2, reservedFor: "siti" },
    );
});

test("the steps between are done again", () => {
  given(letter, ...signing, by(rahma).sendBack("w3", "s1"), by(siti).claim("w4"))
    .when(by(siti).complete("w4"))
    .thenWorkAt("s2");
});

test("a berkas is sent back only with a reason", () => {
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", " "))
    .thenRefused("reason-missing");
});

test("a berkas is sent back neither forward nor to the same step", () => {
  const drafting = given(letter, ...signing.slice(0, 2));
  drafting.when(by(siti).sendBack("w1", "s3")).thenRefused("step-not-performed");
  drafting.when(by(siti).sendBack("w1", "s1")).thenRefused("step-not-performed");
  expect(drafting.state.rounds).toHaveProperty(["s1.1"]);
});

test("only the official who has the work item sends it back", () => {
  given(letter, ...signing)
    .when(by(official("wati", "Kadis")).sendBack("w3", "s1"))
    .thenRefused("work-item-taken");
});

const fork = contextOf(
  joining(
    drawSop(`
      1 | Staf     | Mendistribusikan surat | → 2, → 3
      2 | Kasubbag | Menyiapkan data        | → 4
      3 | Kabid    | Menyiapkan anggaran    | → 5
      4 | Arsiparis | Mencatat data         | → 6
      5 | Bendahara | Mencatat anggaran     | → 6
      6 | Kadis    | Menandatangani surat   |`).sop,
    "s6",
  ),
);
const all = everybody(fork);
const forked = [
  by(all).open(),
  by(all).claim("w1"),
  by(all).complete("w1"),
  by(all).claim("w2"),
  by(all).complete("w2"),
];

test("inside a fork only the branch concerned goes back", () => {
  given(fork, ...forked, by(all).claim("w4"))
    .when(by(all).sendBack("w4", "s2"))
    .thenWorkAt("s3", "s2");
});

test("a step of the other branch was not performed before this one", () => {
  given(fork, ...forked, by(all).claim("w3"))
    .when(by(all).sendBack("w3", "s2"))
    .thenRefused("step-not-performed");
});

test("going back before the fork withdraws the other branch, which is done again", () => {
  const story = given(fork, ...forked, by(all).claim("w4"), by(all).sendBack("w4", "s1"));
  expect(Object.values(story.state.workItems).map((item) => [item.id, item.status])).toEqual([
    ["w1", "completed"],
    ["w2", "completed"],
    ["w3", "withdrawn"],
    ["w4", "withdrawn"],
    ["w5", "offered"],
  ]);
});

const joined = [
  ...forked,
  by(all).claim("w3"),
  by(all).complete("w3"),
  by(all).claim("w4"),
  by(all).complete("w4"),
  by(all).claim("w5"),
  by(all).complete("w5"),
  by(all).claim("w6"),
];

test("going back behind a join redoes that branch, while the other one waits at the join again", () => {
  const story = given(fork, ...joined, by(all).sendBack("w6", "s4"));
  expect(story.state.waiting).toEqual([{ stepId: "s6", from: "s5.1" }]);
  expect(story.state.workItems.w7).toMatchObject({ stepId: "s4", round: 2 });
  const again = given(fork, ...joined, by(all).sendBack("w6", "s4"), by(all).claim("w7"));
  again
    .when(by(all).complete("w7"))
    .thenHappens(
      { type: "WorkItemCompleted" },
      { type: "StepFinished", roundId: "s4.2" },
      { type: "BranchArrived", from: "s4.2" },
      { type: "WorkItemOffered", stepId: "s6", round: 2, from: ["s5.1", "s4.2"] },
    );
});

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

const straight = { straightBack: true };

test("sent back to come straight back, the berkas skips the steps between, which still count", () => {
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", "Tanggal keliru", straight))
    .thenHappens(
      { type: "WorkSentBack", toStepId: "s1", straightBack: true },
      { type: "StepsUndone", backTo: "s1", roundIds: ["s3.1"] },
      {
        type: "WorkItemOffered",
        stepId: "s1",
        round: 2,
        reservedFor: "siti",
        corrects: { roundId: "s1.1", returnsTo: "s3.1" },
      },
    );
  const mended = given(
    letter,
    ...signing,
    by(rahma).sendBack("w3", "s1", "Tanggal keliru", straight),
    by(siti).claim("w4"),
  );
  expect(mended.state.rounds["s2.1"]?.status).toBe("done");
  mended
    .when(by(siti).complete("w4"))
    .thenHappens(
      { type: "WorkItemCompleted" },
      { type: "StepFinished", roundId: "s1.2", to: ["s3"] },
      { type: "WorkItemOffered", stepId: "s3", round: 2, from: ["s1.2"], reservedFor: "rahma" },
    );
});

test("a check that is put right and comes out as before goes straight back, otherwise it goes its new way", () => {
  const recheck = [...signing, by(rahma).sendBack("w3", "s2", "Periksa lagi", straight), by(joko).claim("w4")];
  given(letter, ...recheck)
    .when(by(joko).decide("w4", "yes"))
    .thenWorkAt("s3");
  const story = given(letter, ...recheck);
  story.when(by(joko).decide("w4", "no")).thenWorkAt("s1");
  const turned = given(letter, ...recheck, by(joko).decide("w4", "no"));
  expect(turned.state.rounds["s2.1"]?.status).toBe("undone");
});

test("whoever puts something right can send it further back, and it comes back one by one", () => {
  const chain = contextOf(`
    1 | Staf     | Menyusun konsep surat |
    2 | Kasubbag | Mengoreksi konsep     |
    3 | Kabid    | Memaraf konsep        |
    4 | Kadis    | Menandatangani surat  |`);
  const all = everybody(chain);
  const forth = ["w1", "w2", "w3"].flatMap((id) => [by(all).claim(id), by(all).complete(id)]);
  const nested = [
    by(all).open(),
    ...forth,
    by(all).claim("w4"),
    by(all).sendBack("w4", "s2", "Keliru", straight),
    by(all).claim("w5"),
    by(all).sendBack("w5", "s1", "Keliru", straight),
    by(all).claim("w6"),
  ];
  given(chain, ...nested)
    .when(by(all).complete("w6"))
    .thenWorkAt("s2");
  const back = [...nested, by(all).complete("w6"), by(all).claim("w7")];
  given(chain, ...back)
    .when(by(all).complete("w7"))
    .thenWorkAt("s4");
  const { state } = given(chain, ...back, by(all).complete("w7"));
  expect(Object.values(state.rounds).map(({ id, status }) => `${id} ${status}`)).toEqual([
    "s1.1 done",
    "s2.1 done",
    "s3.1 done",
    "s4.1 undone",
    "s2.2 undone",
    "s1.2 done",
    "s2.3 done",
    "s4.2 open",
  ]);
});

test("what is put right before a fork comes straight back to its branch, and the other branch goes on untouched", () => {
  given(fork, ...forked, by(all).claim("w4"))
    .when(by(all).sendBack("w4", "s1", "Keliru", straight))
    .thenWorkAt("s3", "s1");
});

test("what is put right behind a join comes straight back there, and the other branch need not come again", () => {
  const back = [...joined, by(all).sendBack("w6", "s2", "Keliru", straight), by(all).claim("w7")];
  const story = given(fork, ...back);
  expect(story.state.waiting).toEqual([]);
  story.when(by(all).complete("w7")).thenWorkAt("s6");
});

test("a join that is put right does not swallow the branch that waits there", () => {
  const { sop } = drawSop(`
    1 | Staf     | Mencatat       | → 2
    2 | Kasubbag | Merekap        | → selesai, → 3
    3 | Kabid    | Memeriksa      | ya → selesai, tidak → 4
    4 | Kadis    | Membagi ulang  | → 2, → 1`);
  const recap = contextOf(joining(sop, "s2"));
  const everyone = everybody(recap);
  const waiting = [
    by(everyone).open(),
    ...["w1", "w2"].flatMap((id) => [by(everyone).claim(id), by(everyone).complete(id)]),
    by(everyone).claim("w3"),
    by(everyone).decide("w3", "no"),
    by(everyone).claim("w4"),
    by(everyone).complete("w4"),
    by(everyone).claim("w5"),
  ];
  const atJoin = [{ stepId: "s2", from: "s4.1" }];
  expect(given(recap, ...waiting).state.waiting).toEqual(atJoin);
  expect(given(recap, ...waiting, by(everyone).sendBack("w5", "s2", "Keliru", straight)).state.waiting).toEqual(atJoin);
});

test("what is wanting is said requirement by requirement, of this step or of the one that gets it back", () => {
  const each = { wanting: [{ requirement: "Disposisi", reason: " Belum ditandatangani " }] };
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", "", each))
    .thenHappens(
      { type: "WorkSentBack", reason: "", wanting: [{ requirement: "Disposisi", reason: "Belum ditandatangani" }] },
      {},
      {},
    );
  const unsaid = { wanting: [{ requirement: "Disposisi", reason: "" }] };
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", "", unsaid))
    .thenRefused("reason-missing");
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", "Keliru", unsaid))
    .thenHappens({ type: "WorkSentBack", reason: "Keliru" }, {}, {});
  const foreign = { wanting: [{ requirement: "Materai", reason: "Belum ada" }] };
  given(letter, ...signing)
    .when(by(rahma).sendBack("w3", "s1", "", foreign))
    .thenRefused("requirement-unknown");
});

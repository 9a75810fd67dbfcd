import { changeStep, drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, everybody, joining, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const drafted = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")];

test("an official takes back what they finished, and the next one has no work any more", () => {
  const story = given(letter, ...drafted);
  story
    .when(by(siti).recall("w1"))
    .thenHappens(
      { type: "WorkItemRecalled", workItemId: "w1", by: { officialId: "siti", postId: "Staf" } },
      { type: "WorkItemWithdrawn", workItemId: "w2", because: "work-recalled" },
      { type: "StepsUndone", backTo: "s1", roundIds: ["s2.1"] },
    );
  const again = given(letter, ...drafted, by(siti).recall("w1"));
  expect(again.state.workItems.w1).toMatchObject({ status: "claimed", claimedBy: "siti" });
  expect(again.state.rounds["s1.1"]).toMatchObject({ status: "open", to: [] });
  again.when(by(siti).complete("w1")).thenWorkAt("s2");
});

test("what the next official has taken is not taken back, and what they put back again is", () => {
  given(letter, ...drafted, by(joko).claim("w2"))
    .when(by(siti).recall("w1"))
    .thenRefused("recall-too-late");
  given(letter, ...drafted, by(joko).claim("w2"), by(joko).release("w2"))
    .when(by(siti).recall("w1"))
    .thenHappens({ type: "WorkItemRecalled" }, {}, {});
});

test("of the official who takes back and the next one who takes it, whoever is first has it", () => {
  given(letter, ...drafted, by(siti).recall("w1"))
    .when(by(joko).claim("w2"))
    .thenRefused("work-item-withdrawn");
});

test("only the official who finished it takes it back, and only while they hold the post", () => {
  given(letter, ...drafted)
    .when(by(official("budi", "Staf")).recall("w1"))
    .thenRefused("not-your-doing");
  given(letter, ...drafted)
    .when(by(official("siti")).recall("w1"))
    .thenRefused("not-your-doing");
});

test("work that is still open needs no taking back", () => {
  given(letter, ...drafted.slice(0, 2))
    .when(by(siti).recall("w1"))
    .thenRefused("nothing-to-recall");
});

test("a return is not taken back: whoever gets it decides", () => {
  given(letter, ...drafted, by(joko).claim("w2"), by(joko).decide("w2", "no"))
    .when(by(joko).recall("w2"))
    .thenRefused("recall-too-late");
});

test("a branch that waits at a join can be taken back, and the join goes on waiting for both", () => {
  const { sop } = drawSop(`
    1 | Staf     | Mendistribusikan surat | → 2, → 3
    2 | Kasubbag | Menyiapkan data        | → 4
    3 | Kabid    | Menyiapkan anggaran    | → 4
    4 | Kadis    | Menandatangani surat   |`);
  const fork = contextOf(joining(sop, "s4"));
  const all = everybody(fork);
  const waiting = [
    by(all).open(),
    by(all).claim("w1"),
    by(all).complete("w1"),
    by(all).claim("w2"),
    by(all).complete("w2"),
  ];
  const story = given(fork, ...waiting, by(all).recall("w2"));
  expect(story.state.waiting).toEqual([]);
  expect(story.state.rounds["s2.1"]?.status).toBe("open");
  const joined = given(fork, ...waiting, by(all).claim("w3"), by(all).complete("w3"), by(all).recall("w2"));
  expect(joined.state.waiting).toEqual([{ stepId: "s4", from: "s3.1" }]);
});

test("of those who act one after the other, one takes back until the next has begun", () => {
  const { sop } = drawSop("1 | Staf + Kasubbag | Memaraf konsep | → selesai");
  const initials = contextOf(changeStep(sop, "s1", (step) => ({ ...step, participation: "in-order" })));
  const first = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")];
  given(initials, ...first)
    .when(by(siti).recall("w1"))
    .thenHappens({ type: "WorkItemRecalled" }, { type: "WorkItemWithdrawn", workItemId: "w2" });
  given(initials, ...first, by(siti).recall("w1"))
    .when(by(siti).complete("w1"))
    .thenHappens({ type: "WorkItemCompleted" }, { type: "WorkItemOffered", workItemId: "w3", performerId: "p2" });
  given(initials, ...first, by(joko).claim("w2"))
    .when(by(siti).recall("w1"))
    .thenRefused("recall-too-late");
});

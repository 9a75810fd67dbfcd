import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const checking = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"), by(joko).claim("w2")];

test("a cancelled berkas stops where it is, and its work leaves all lists", () => {
  given(letter, ...checking)
    .when(by(siti).cancel())
    .thenHappens(
      { type: "CaseCancelled", reason: "Pemohon mencabut permohonan", by: { officialId: "siti", postId: "Staf" } },
      { type: "WorkItemWithdrawn", workItemId: "w2", because: "case-cancelled" },
    );
  const { state } = given(letter, ...checking, by(siti).cancel());
  expect(state.status).toBe("cancelled");
  expect(state.rounds["s2.1"]?.status).toBe("open");
});

test("nothing more is done to it", () => {
  const story = given(letter, ...checking, by(siti).cancel());
  story.when(by(joko).decide("w2", "yes")).thenRefused("case-cancelled");
  story.when(by(siti).comment("Halo")).thenRefused("case-cancelled");
  story.when(by(siti).cancel()).thenRefused("case-cancelled");
});

test("a berkas on hold can be cancelled too", () => {
  given(letter, ...checking, by(siti).hold())
    .when(by(siti).cancel())
    .thenHappens({ type: "CaseCancelled" }, { type: "WorkItemWithdrawn" });
});

test("the post through which it was opened and the administrator cancel it, and nobody else", () => {
  const story = given(letter, ...checking);
  story.when(by(joko).cancel()).thenRefused("not-in-charge");
  story.when(by({ ...official("ratna"), administrator: true }).cancel()).thenHappens({ type: "CaseCancelled" }, {});
});

test("a berkas is cancelled with a reason, and only while it runs", () => {
  given(letter, ...checking)
    .when(by(siti).cancel(" "))
    .thenRefused("word-missing");
  given(contextOf("1 | Staf | Mengarsipkan surat |"), ...checking.slice(0, 3))
    .when(by(siti).cancel())
    .thenRefused("case-ended");
});

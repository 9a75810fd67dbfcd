import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const drafted = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"), by(joko).claim("w2")];

test("a berkas on hold keeps its work where it is, and nobody works on it", () => {
  const held = given(letter, ...drafted, by(joko).hold());
  expect(held.state).toMatchObject({ status: "held", hold: { officialId: "joko" } });
  expect(held.state.workItems.w2).toMatchObject({ status: "claimed", claimedBy: "joko" });
  held.when(by(joko).decide("w2", "yes")).thenRefused("case-held");
  held.when(by(siti).recall("w1")).thenRefused("case-held");
  held.when(by(joko).comment("Surat pemohon belum datang")).thenHappens({ type: "CommentAdded" });
});

test("whoever works on it, whoever opened it and the administrator put it on hold, and nobody else", () => {
  const story = given(letter, ...drafted);
  story.when(by(joko).hold()).thenHappens({ type: "CaseHeld", reason: "Menunggu surat pemohon" });
  story.when(by(official("budi", "Staf")).hold()).thenHappens({ type: "CaseHeld" });
  story.when(by({ ...official("ratna"), administrator: true }).hold()).thenHappens({ type: "CaseHeld" });
  story.when(by(official("rahma", "Kadis")).hold()).thenRefused("not-in-charge");
});

test("a hold has a reason, and happens once", () => {
  given(letter, ...drafted)
    .when(by(joko).hold(" "))
    .thenRefused("word-missing");
  given(letter, ...drafted, by(joko).hold())
    .when(by(joko).hold())
    .thenRefused("case-held");
});

test("what an official who has left had in hand is put back although the berkas is on hold", () => {
  given(letter, ...drafted, by(siti).hold())
    .when(by({ ...official("ratna"), relieves: "joko" }).release("w2"))
    .thenHappens({ type: "WorkItemReleased" });
});

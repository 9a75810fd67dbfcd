import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const budi = official("budi", "Staf");
const lina = official("lina", "Arsiparis");
const taken = [by(siti).open(), by(siti).claim("w1")];

test("an official passes their work on to another post, with the reason, and has it no longer", () => {
  given(letter, ...taken)
    .when(by(siti).pass("ForwardWorkItem", "w1", "Arsiparis"))
    .thenHappens({
      type: "WorkItemForwarded",
      to: { kind: "post", postId: "Arsiparis" },
      reason: "Perlu keahlian lain",
    });
  const passed = given(letter, ...taken, by(siti).pass("ForwardWorkItem", "w1", "Arsiparis"));
  expect(passed.state.workItems.w1).toMatchObject({ status: "offered", audience: { postId: "Arsiparis" } });
  passed.when(by(siti).claim("w1")).thenRefused("work-item-not-yours");
  given(letter, ...taken, by(siti).pass("ForwardWorkItem", "w1", "Arsiparis"), by(lina).claim("w1"))
    .when(by(lina).complete("w1"))
    .thenWorkAt("s2");
});

test("work passed on to one official by name waits for that one", () => {
  const passed = given(letter, ...taken, by(siti).pass("ForwardWorkItem", "w1", "Staf", { toOfficialId: "budi" }));
  passed.when(by(siti).claim("w1")).thenRefused("work-item-reserved");
  passed.when(by(budi).claim("w1")).thenHappens({ type: "WorkItemClaimed" });
});

test("work is passed on with a word, and to somebody else", () => {
  const story = given(letter, ...taken);
  story.when(by(siti).pass("ForwardWorkItem", "w1", "Staf", { reason: " " })).thenRefused("word-missing");
  story.when(by(siti).pass("ForwardWorkItem", "w1", "Staf", { toOfficialId: "siti" })).thenRefused("receiver-is-you");
});

test("what nobody has taken, and what a colleague has, is not passed on", () => {
  given(letter, by(siti).open())
    .when(by(siti).pass("ForwardWorkItem", "w1", "Kadis"))
    .thenRefused("work-item-not-claimed");
  given(letter, ...taken)
    .when(by(budi).pass("ForwardWorkItem", "w1", "Kadis"))
    .thenRefused("work-item-taken");
});

test("what comes back later goes to whoever really did it, in the post in which they did it", () => {
  const story = given(
    letter,
    ...taken,
    by(siti).pass("ForwardWorkItem", "w1", "Arsiparis"),
    by(lina).claim("w1"),
    by(lina).complete("w1"),
    by(official("joko", "Kasubbag")).claim("w2"),
    by(official("joko", "Kasubbag")).decide("w2", "no"),
  );
  expect(story.state.workItems.w3).toMatchObject({ audience: { postId: "Arsiparis" }, reservedFor: "lina" });
});

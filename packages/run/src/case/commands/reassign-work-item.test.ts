import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const lina = official("lina", "Arsiparis");
const ratna = { ...official("ratna"), administrator: true };
const taken = [by(siti).open(), by(siti).claim("w1")];

test("the administrator gives open work to another post, whoever has it", () => {
  for (const before of [taken.slice(0, 1), taken]) {
    given(letter, ...before)
      .when(by(ratna).pass("ReassignWorkItem", "w1", "Arsiparis"))
      .thenHappens({ type: "WorkItemReassigned", by: { officialId: "ratna" } });
    given(letter, ...before, by(ratna).pass("ReassignWorkItem", "w1", "Arsiparis"))
      .when(by(lina).claim("w1"))
      .thenHappens({ type: "WorkItemClaimed" });
  }
});

test("a superior gives the work of the posts below to another one, and that of other posts to nobody", () => {
  const head = { ...official("agus", "Kasubbag Umum"), leads: { postIds: ["Staf"], unitIds: [] } };
  given(letter, ...taken)
    .when(by(head).pass("ReassignWorkItem", "w1", "Arsiparis"))
    .thenHappens({ type: "WorkItemReassigned", by: { officialId: "agus" } });
  given(letter, ...taken, by(siti).complete("w1"))
    .when(by(head).pass("ReassignWorkItem", "w2", "Arsiparis"))
    .thenRefused("not-in-charge");
});

test("nobody else gives the work of others away", () => {
  given(letter, ...taken)
    .when(by(official("budi", "Staf")).pass("ReassignWorkItem", "w1", "Arsiparis"))
    .thenRefused("not-in-charge");
});

test("work that was kept for an official who is gone reaches somebody again", () => {
  const joko = official("joko", "Kasubbag");
  const kept = [...taken, by(siti).complete("w1"), by(joko).claim("w2"), by(joko).sendBack("w2", "s1")];
  given(letter, ...kept, by(ratna).pass("ReassignWorkItem", "w3", "Staf"))
    .when(by(official("budi", "Staf")).claim("w3"))
    .thenHappens({ type: "WorkItemClaimed" });
});

test("a delegation ends when the work is given to somebody else", () => {
  const story = given(
    letter,
    ...taken,
    by(siti).pass("DelegateWorkItem", "w1", "Kadis"),
    by(ratna).pass("ReassignWorkItem", "w1", "Arsiparis"),
    by(lina).claim("w1"),
  );
  expect(story.state.workItems.w1).not.toHaveProperty("delegators");
  story.when(by(lina).complete("w1")).thenWorkAt("s2");
});

test("finished work is given to nobody, and none without a reason", () => {
  given(letter, ...taken, by(siti).complete("w1"))
    .when(by(ratna).pass("ReassignWorkItem", "w1", "Kadis"))
    .thenRefused("work-item-finished");
  given(letter, ...taken)
    .when(by(ratna).pass("ReassignWorkItem", "w1", "Kadis", { reason: "" }))
    .thenRefused("word-missing");
});

import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const lina = official("lina", "Arsiparis");
const delegated = [by(siti).open(), by(siti).claim("w1"), by(siti).pass("DelegateWorkItem", "w1", "Arsiparis")];

test("delegated work leaves the delegator's list and waits for whoever prepares it", () => {
  const { state } = given(letter, ...delegated);
  expect(state.workItems.w1).toMatchObject({ status: "offered", audience: { postId: "Arsiparis" } });
  expect(state.workItems.w1).not.toHaveProperty("claimedBy");
});

test("whoever prepares it cannot finish it in the delegator's place", () => {
  const story = given(letter, ...delegated, by(lina).claim("w1"));
  story.when(by(lina).complete("w1")).thenRefused("work-item-delegated");
  story.when(by(lina).sendBack("w1", "s1")).thenRefused("work-item-delegated");
  story.when(by(lina).pass("ForwardWorkItem", "w1", "Kadis")).thenRefused("work-item-delegated");
});

test("work is delegated with an instruction", () => {
  given(letter, ...delegated.slice(0, 2))
    .when(by(siti).pass("DelegateWorkItem", "w1", "Arsiparis", { reason: "" }))
    .thenRefused("word-missing");
});

test("only who has the work delegates it", () => {
  given(letter, ...delegated.slice(0, 2))
    .when(by(official("budi", "Staf")).pass("DelegateWorkItem", "w1", "Arsiparis"))
    .thenRefused("work-item-taken");
});

test("delegated work can be delegated further, and comes back one by one", () => {
  const staff = official("tono", "Juru Ketik");
  const story = given(
    letter,
    ...delegated,
    by(lina).claim("w1"),
    by(lina).pass("DelegateWorkItem", "w1", "Juru Ketik"),
    by(staff).claim("w1"),
    by(staff).answer("w1"),
  );
  expect(story.state.workItems.w1).toMatchObject({ status: "claimed", claimedBy: "lina" });
  story.when(by(lina).complete("w1")).thenRefused("work-item-delegated");
  const back = given(
    letter,
    ...delegated,
    by(lina).claim("w1"),
    by(lina).pass("DelegateWorkItem", "w1", "Juru Ketik"),
    by(staff).claim("w1"),
    by(staff).answer("w1"),
    by(lina).answer("w1"),
  );
  back.when(by(siti).complete("w1")).thenWorkAt("s2");
});

test("the delegator fetches the work back at any time before it is answered", () => {
  for (const taken of [[], [by(lina).claim("w1")]]) {
    const story = given(letter, ...delegated, ...taken);
    story.when(by(lina).recall("w1")).thenRefused("not-your-doing");
    story
      .when(by(siti).recall("w1"))
      .thenHappens({ type: "WorkItemRecalled", by: { officialId: "siti", postId: "Staf" } });
    given(letter, ...delegated, ...taken, by(siti).recall("w1"))
      .when(by(siti).complete("w1"))
      .thenWorkAt("s2");
  }
});

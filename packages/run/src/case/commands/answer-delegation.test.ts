import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const lina = official("lina", "Arsiparis");
const taken = [by(siti).open(), by(siti).claim("w1")];
const prepared = [...taken, by(siti).pass("DelegateWorkItem", "w1", "Arsiparis"), by(lina).claim("w1")];

test("answered work comes back into the delegator's hands, to be confirmed", () => {
  given(letter, ...prepared)
    .when(by(lina).answer("w1", " Lampiran sudah saya susun "))
    .thenHappens({
      type: "DelegationAnswered",
      answer: "Lampiran sudah saya susun",
      by: { officialId: "lina", postId: "Arsiparis" },
    });
  const back = given(letter, ...prepared, by(lina).answer("w1"));
  expect(back.state.workItems.w1).toMatchObject({ status: "claimed", claimedBy: "siti", audience: { postId: "Staf" } });
  back.when(by(lina).complete("w1")).thenRefused("work-item-not-yours");
  back.when(by(siti).complete("w1")).thenWorkAt("s2");
});

test("an empty answer helps nobody", () => {
  given(letter, ...prepared)
    .when(by(lina).answer("w1", " "))
    .thenRefused("answer-missing");
});

test("only whoever has the delegated work answers", () => {
  given(letter, ...prepared)
    .when(by(official("maya", "Arsiparis")).answer("w1"))
    .thenRefused("work-item-taken");
});

test("work of one's own is completed, not answered", () => {
  given(letter, ...taken)
    .when(by(siti).answer("w1"))
    .thenRefused("not-delegated");
});

import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const checking = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"), by(joko).claim("w2")];
const friday = "2026-03-06T08:30:00.000Z";
const monday = "2026-03-09T01:30:00.000Z";

test("the clock stood still: open work is due later by the working time during which the berkas waited", () => {
  // Held on Friday at 15:30, an hour before closing, resumed on Monday at 08:30, an hour after opening.
  given(letter, ...checking, by(joko, friday).hold())
    .when(by(joko, monday).resume())
    .thenHappens(
      { type: "CaseResumed", by: { officialId: "joko", postId: "Kasubbag" } },
      { type: "DeadlinesMoved", because: "case-resumed", dueAt: { w2: "2026-03-02T04:10:00.000Z" } },
    );
});

test("after it the work goes on where it stood", () => {
  const story = given(letter, ...checking, by(joko).hold(), by(joko).resume());
  expect(story.state.status).toBe("open");
  expect(story.state).not.toHaveProperty("hold");
  story.when(by(joko).decide("w2", "yes")).thenWorkAt("s3");
});

test("a hold outside working hours moves no deadline", () => {
  given(letter, ...checking, by(joko, "2026-03-07T01:00:00.000Z").hold())
    .when(by(joko, "2026-03-08T01:00:00.000Z").resume())
    .thenHappens({ type: "CaseResumed" });
});

test("whoever put it on hold resumes it, whoever answers for it or works on it too, and nobody else", () => {
  const held = given(letter, ...checking, by(official("budi", "Staf")).hold());
  held.when(by(joko).resume()).thenHappens({ type: "CaseResumed" });
  held.when(by(siti).resume()).thenHappens({ type: "CaseResumed" });
  held.when(by(official("rahma", "Kadis")).resume()).thenRefused("not-in-charge");
});

test("what is not on hold is not resumed", () => {
  given(letter, ...checking)
    .when(by(joko).resume())
    .thenRefused("case-not-held");
});

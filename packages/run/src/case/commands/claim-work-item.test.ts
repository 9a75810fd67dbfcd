import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const budi = official("budi", "Staf");
const kadis = official("rahma", "Kadis");

test("an offered work item goes into the hands of the official who takes it", () => {
  given(letter, by(siti).open())
    .when(by(budi).claim("w1"))
    .thenHappens({ type: "WorkItemClaimed", workItemId: "w1", by: { officialId: "budi", postId: "Staf" } });
});

test("a work item in someone's hands cannot be taken again", () => {
  given(letter, by(siti).open(), by(siti).claim("w1")).when(by(budi).claim("w1")).thenRefused("work-item-taken");
});

test("an official takes a work item only once", () => {
  given(letter, by(siti).open(), by(siti).claim("w1")).when(by(siti).claim("w1")).thenRefused("work-item-taken");
});

test("work for another post cannot be taken", () => {
  given(letter, by(siti).open()).when(by(kadis).claim("w1")).thenRefused("work-item-not-yours");
});

test("finished work cannot be taken", () => {
  given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"))
    .when(by(budi).claim("w1"))
    .thenRefused("work-item-finished");
});

test("a work item that the berkas does not have is unknown", () => {
  for (const id of ["w9", "toString", "__proto__"]) {
    given(letter, by(siti).open()).when(by(siti).claim(id)).thenRefused("work-item-unknown");
  }
});

test("nothing can be taken from a berkas that was never opened", () => {
  given(letter).when(by(siti).claim("w1")).thenRefused("case-unknown");
});

test("work that was returned is kept for the official who did it", () => {
  const story = given(
    letter,
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti).complete("w1"),
    by(official("joko", "Kasubbag")).claim("w2"),
    by(official("joko", "Kasubbag")).decide("w2", "no"),
  );
  story.when(by(budi).claim("w3")).thenRefused("work-item-reserved");
  story.when(by(siti).claim("w3")).thenHappens({ type: "WorkItemClaimed" });
  expect(story.state.workItems.w3).toMatchObject({ stepId: "s1", round: 2, reservedFor: "siti" });
});

import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const budi = official("budi", "Staf");
const joko = official("joko", "Kasubbag");

test("a released work item can be taken by a colleague", () => {
  const story = given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).release("w1"));
  expect(story.state.workItems.w1).not.toHaveProperty("claimedBy");
  story.when(by(budi).claim("w1")).thenHappens({ type: "WorkItemClaimed", by: { officialId: "budi", postId: "Staf" } });
});

test("nobody releases a colleague's work item", () => {
  given(letter, by(siti).open(), by(siti).claim("w1")).when(by(budi).release("w1")).thenRefused("work-item-taken");
});

test("what was not taken cannot be released", () => {
  given(letter, by(siti).open()).when(by(siti).release("w1")).thenRefused("work-item-not-claimed");
});

test("returned work that its official releases is free for the whole post", () => {
  given(
    letter,
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti).complete("w1"),
    by(joko).claim("w2"),
    by(joko).decide("w2", "no"),
    by(siti).claim("w3"),
    by(siti).release("w3"),
  )
    .when(by(budi).claim("w3"))
    .thenHappens({ type: "WorkItemClaimed" });
});

test("what an official had in hand when they left their post is put back for those who hold it now", () => {
  const ratna = { ...official("ratna"), relieves: "siti" };
  const story = given(letter, by(siti).open(), by(siti).claim("w1"));
  story.when(by({ ...ratna, relieves: "budi" }).release("w1")).thenRefused("work-item-not-yours");
  story.when(by(ratna).release("w1")).thenHappens({ type: "WorkItemReleased", by: { officialId: "ratna" } });
  given(letter, by(siti).open(), by(siti).claim("w1"), by(ratna).release("w1"))
    .when(by(budi).claim("w1"))
    .thenHappens({ type: "WorkItemClaimed" });
});

test("work that was returned to an official who has left goes to whoever holds the post now", () => {
  given(
    letter,
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti).complete("w1"),
    by(joko).claim("w2"),
    by(joko).decide("w2", "no"),
    by({ ...official("ratna"), relieves: "siti" }).release("w3"),
  )
    .when(by(budi).claim("w3"))
    .thenHappens({ type: "WorkItemClaimed" });
});

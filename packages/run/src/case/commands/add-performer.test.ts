import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const lina = official("lina", "Bendahara");
const checking = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"), by(joko).claim("w2")];
const withTreasurer = [...checking, by(joko).pass("AddPerformer", "w2", "Bendahara")];

test("an official who performs a step calls in somebody else, whose part the step then needs too", () => {
  given(letter, ...checking)
    .when(by(joko).pass("AddPerformer", "w2", "Bendahara"))
    .thenHappens(
      { type: "PerformerAdded", workItemId: "w2", reason: "Perlu keahlian lain" },
      {
        type: "WorkItemOffered",
        workItemId: "w3",
        roundId: "s2.1",
        addedBy: "joko",
        audience: { kind: "post", postId: "Bendahara" },
      },
    );
  given(letter, ...withTreasurer, by(joko).decide("w2", "yes"))
    .when(by(lina).claim("w3"))
    .thenHappens({ type: "WorkItemClaimed" });
  given(letter, ...withTreasurer, by(joko).decide("w2", "yes"), by(lina).claim("w3"))
    .when(by(lina).decide("w3", "yes"))
    .thenWorkAt("s3");
});

test("a tidak of the one who was called in counts as any other", () => {
  given(letter, ...withTreasurer, by(lina).claim("w3"))
    .when(by(lina).decide("w3", "no"))
    .thenWorkAt("s1");
});

test("somebody is called in for one time: when the step is done again, only those whom the SOP names do it", () => {
  const story = given(
    letter,
    ...withTreasurer,
    by(joko).decide("w2", "yes"),
    by(lina).claim("w3"),
    by(lina).decide("w3", "yes"),
    by(official("rahma", "Kadis")).claim("w4"),
    by(official("rahma", "Kadis")).sendBack("w4", "s2"),
  );
  expect(Object.values(story.state.workItems).filter((item) => item.roundId === "s2.2")).toMatchObject([
    { reservedFor: "joko", audience: { postId: "Kasubbag" } },
  ]);
});

test("only who has the work calls somebody in, and says why", () => {
  given(letter, ...checking)
    .when(by(official("rina", "Kasubbag")).pass("AddPerformer", "w2", "Bendahara"))
    .thenRefused("work-item-taken");
  given(letter, ...checking)
    .when(by(joko).pass("AddPerformer", "w2", "Bendahara", { reason: " " }))
    .thenRefused("word-missing");
});

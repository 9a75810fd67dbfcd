import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const drafted = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")];
const checking = [...drafted, by(joko).claim("w2")];

test("ya lets the berkas go on", () => {
  given(letter, ...checking)
    .when(by(joko).decide("w2", "yes", { requirementsMet: ["Konsep surat"] }))
    .thenHappens(
      { type: "WorkItemDecided", outcome: { kind: "yes" } },
      { type: "StepFinished", to: ["s3"] },
      { type: "WorkItemOffered", stepId: "s3" },
    );
});

test("tidak returns the berkas along its arrow, to the official who did that step, in a new round", () => {
  given(letter, ...checking)
    .when(by(joko).decide("w2", "no", { reason: "Nomor surat belum ada" }))
    .thenHappens(
      { type: "WorkItemDecided", outcome: { kind: "no" }, reason: "Nomor surat belum ada" },
      { type: "StepFinished", to: ["s1"] },
      { type: "StepsUndone", backTo: "s1", roundIds: ["s1.1", "s2.1"] },
      { type: "WorkItemOffered", stepId: "s1", round: 2, reservedFor: "siti" },
    );
});

test("tidak without a reason helps nobody", () => {
  given(letter, ...checking)
    .when(by(joko).decide("w2", "no", { reason: " " }))
    .thenRefused("reason-missing");
});

test("ya with an open requirement needs a word about it", () => {
  given(letter, ...checking)
    .when(by(joko).decide("w2", "yes", { reason: "" }))
    .thenRefused("note-missing");
});

test("a step that only asks for work is not decided", () => {
  given(letter, by(siti).open(), by(siti).claim("w1"))
    .when(by(siti).decide("w1", "yes"))
    .thenRefused("no-decision-here");
});

test("an outcome that the step does not have cannot be chosen", () => {
  given(letter, ...checking)
    .when(by(joko).decide("w2", "ditunda"))
    .thenRefused("outcome-unknown");
});

test("a further outcome is chosen by its printed name", () => {
  const three = contextOf(`
    1 | Kasubbag | Memeriksa berkas | ya → 2, tidak → 1, ditolak → selesai
    2 | Kadis    | Menandatangani   |`);
  given(three, by(joko).open(), by(joko).claim("w1"))
    .when(by(joko).decide("w1", "ditolak"))
    .thenHappens(
      { type: "WorkItemDecided", outcome: { kind: "other", label: "ditolak" } },
      { type: "StepFinished", to: ["end"] },
      { type: "CaseEnded" },
    );
});

test("an arrow without a word out of a decision is its ya", () => {
  const bare = contextOf(`
    1 | Kasubbag | Memeriksa berkas | → 2, tidak → 1
    2 | Kadis    | Menandatangani   |`);
  given(bare, by(joko).open(), by(joko).claim("w1")).when(by(joko).decide("w1", "yes")).thenWorkAt("s2");
});

test("a decision that returns to itself is made again by the same official", () => {
  const again = contextOf(`
    1 | Kasubbag | Memeriksa berkas | ya → 2, tidak → 1
    2 | Kadis    | Menandatangani   |`);
  const story = given(again, by(joko).open(), by(joko).claim("w1"), by(joko).decide("w1", "no"));
  expect(story.state.workItems.w2).toMatchObject({ stepId: "s1", round: 2, reservedFor: "joko" });
});

test("of several who decide together, one tidak settles the step", () => {
  const both = contextOf(`
    1 | Staf             | Menyusun konsep  |
    2 | Kasubbag + Kabid | Memeriksa konsep | ya → 3, tidak → 1
    3 | Kadis            | Menandatangani   |`);
  const kabid = official("tono", "Kabid");
  const together = [...drafted, by(joko).claim("w2"), by(kabid).claim("w3")];
  given(both, ...together)
    .when(by(kabid).decide("w3", "no"))
    .thenWorkAt("s1");
  given(both, ...together, by(joko).decide("w2", "yes"))
    .when(by(kabid).decide("w3", "yes"))
    .thenWorkAt("s3");
  given(both, ...together, by(joko).decide("w2", "yes"))
    .when(by(kabid).decide("w3", "no"))
    .thenWorkAt("s1");
});

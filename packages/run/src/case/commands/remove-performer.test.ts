import { changeStep, drawSop, type Step } from "@alur/model";
import { test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const ratna = { ...official("ratna"), administrator: true };

function initials(participation: Step["participation"]) {
  const { sop } = drawSop(`
    1 | Staf + Kasubbag | Memaraf konsep       |
    2 | Kadis           | Menandatangani surat |`);
  return contextOf(changeStep(sop, "s1", (step) => ({ ...step, participation })));
}

test("a performer who cannot act is taken off the step, which goes on with the others", () => {
  const both = initials("all");
  const half = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")];
  given(both, ...half)
    .when(by(ratna).remove("w2"))
    .thenHappens(
      { type: "PerformerRemoved", workItemId: "w2", reason: "Sedang tugas luar" },
      { type: "StepFinished", roundId: "s1.1" },
      { type: "WorkItemOffered", stepId: "s2" },
    );
  given(both, by(siti).open()).when(by(ratna).remove("w2")).thenHappens({ type: "PerformerRemoved" });
});

test("of those who act one after the other the next one gets the work", () => {
  given(initials("in-order"), by(siti).open())
    .when(by(ratna).remove("w1"))
    .thenHappens({ type: "PerformerRemoved" }, { type: "WorkItemOffered", performerId: "p2" });
});

test("the only performer of a step is not taken off it", () => {
  given(contextOf(letterSop), by(siti).open()).when(by(ratna).remove("w1")).thenRefused("last-performer");
});

test("whom the SOP names only the administrator takes off, whom an official called in also that official", () => {
  const letter = contextOf(letterSop);
  const called = [by(siti).open(), by(siti).claim("w1"), by(siti).pass("AddPerformer", "w1", "Kasubbag")];
  given(letter, ...called)
    .when(by(siti).remove("w1"))
    .thenRefused("not-in-charge");
  given(letter, ...called)
    .when(by(joko).remove("w2"))
    .thenRefused("not-in-charge");
  given(letter, ...called)
    .when(by(siti).remove("w2"))
    .thenHappens({ type: "PerformerRemoved" });
});

test("nobody is taken off without a reason", () => {
  given(initials("all"), by(siti).open()).when(by(ratna).remove("w2", "")).thenRefused("word-missing");
});

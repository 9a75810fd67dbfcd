import { drawSop, findStep, flowsFrom, getStep, setStepKind } from "@alur/model";
import { expect, test } from "vitest";
import { unsureReadings } from "../../sop-sheet/unsure-readings.ts";
import {
  cellText,
  confirmReading,
  pressSymbol,
  setCellText,
  setParticipation,
  setQuorum,
  setSubSop,
  setTarget,
  togglePerformer,
} from "./mends.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat  |                   | ATK    | 30 menit | Konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3            | Konsep | 10 menit | Konsep surat
  3 | Sekretaris | Menandatangani surat |                   | Konsep | 5 menit  | Surat
`);
const [staff = "", head = ""] = sop.performers.map((performer) => performer.id);

test("a click on another performer's cell moves the symbol there, whatever it is", () => {
  expect(getStep(pressSymbol(sop, "s1", head), "s1").performerIds).toEqual([head]);
  expect(getStep(pressSymbol(sop, "s2", staff), "s2")).toMatchObject({ performerIds: [staff], kind: "decision" });
});

test("clicks on the symbol itself make a decision of a task, and then take it away", () => {
  const decides = pressSymbol(sop, "s1", staff);
  expect(getStep(decides, "s1")).toMatchObject({ performerIds: [staff], kind: "decision" });
  expect(flowsFrom(decides, "s1").map(({ kind, to }) => `${kind} ${to}`)).toEqual(["yes s2"]);
  const without = pressSymbol(decides, "s1", staff);
  expect(getStep(without, "s1")).toMatchObject({ performerIds: [], kind: "task" });
  expect(flowsFrom(without, "s1").map(({ kind, to }) => `${kind} ${to}`)).toEqual(["forward s2"]);
  expect(getStep(pressSymbol(without, "s1", staff), "s1")).toMatchObject({ performerIds: [staff], kind: "task" });
});

test("a symbol put into the row of a note makes it a step", () => {
  const noted = setStepKind(sop, "s1", "note");
  for (const performer of [staff, head])
    expect(getStep(pressSymbol(noted, "s1", performer), "s1")).toMatchObject({
      kind: "task",
      performerIds: [performer],
    });
});

test("a click on the symbol of one of several performers takes only this one out", () => {
  const both = togglePerformer(sop, "s1", head, true);
  expect(getStep(pressSymbol(both, "s1", head), "s1")).toMatchObject({ performerIds: [staff], kind: "task" });
});

test("a click with Ctrl adds a performer, who then acts together with the other", () => {
  const step = getStep(togglePerformer(sop, "s1", head, true), "s1");
  expect(step.performerIds).toEqual([staff, head]);
  expect(step.participation).toBe("all");
});

test("a quorum begins with more than half of the performers, and is forgotten where all are needed", () => {
  const both = togglePerformer(sop, "s1", head, true);
  const quorum = setParticipation(both, "s1", "quorum");
  expect(getStep(quorum, "s1")).toMatchObject({ participation: "quorum", quorum: 2 });
  expect(getStep(setQuorum(quorum, "s1", 1), "s1").quorum).toBe(1);
  expect(getStep(setParticipation(quorum, "s1", "in-order"), "s1")).not.toHaveProperty("quorum");
});

test("a step calls another SOP by its title, until the title is taken away", () => {
  const calling = setSubSop(sop, "s1", " Penomoran Surat Keluar ");
  expect(getStep(calling, "s1").subSop).toBe("Penomoran Surat Keluar");
  expect(getStep(setSubSop(calling, "s1", " "), "s1")).not.toHaveProperty("subSop");
});

test("a decision is told where it returns to, and the arrow can be taken away again", () => {
  const told = setTarget(sop, "s2", "no", "s1");
  expect(flowsFrom(told, "s2").map((flow) => [flow.kind, flow.to])).toEqual([
    ["yes", "s3"],
    ["no", "s1"],
  ]);
  expect(flowsFrom(setTarget(told, "s2", "no", ""), "s2").map((flow) => flow.kind)).toEqual(["yes"]);
});

test("a list of requirements is typed one a line, blank lines left out", () => {
  const mended = setCellText(sop, "s1", "requirements", "ATK\n\n Kertas ");
  expect(getStep(mended, "s1").requirements).toEqual(["ATK", "Kertas"]);
});

test("a time is understood as soon as it is typed", () => {
  expect(getStep(setCellText(sop, "s1", "duration", "2 hari"), "s1").duration).toMatchObject({
    amount: 2,
    unit: "day",
  });
});

test("typing the same words again changes nothing, so that there is nothing to undo", () => {
  expect(setCellText(sop, "s1", "activity", cellText(getStep(sop, "s1"), "activity"))).toBe(sop);
});

test("what the reader guessed is settled when a person says that it is right", () => {
  const guessed = {
    ...sop,
    steps: sop.steps.map((step) =>
      step.id === "s2"
        ? { ...step, evidence: { performers: { source: "handover", confidence: "guess" } as const } }
        : step,
    ),
  };
  const [reading] = unsureReadings(guessed);
  const settled = confirmReading(guessed, reading!);
  expect(unsureReadings(settled)).toEqual([]);
  expect(findStep(settled, "s2")?.performerIds).toEqual([head]);
});

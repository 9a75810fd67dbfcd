import {
  byHand,
  changeStep,
  getStep,
  parseDuration,
  removeFlow,
  setActivity,
  setFlow,
  setPerformers,
  setStepKind,
  type Flow,
  type FlowKind,
  type Participation,
  type Sop,
  type Step,
} from "@alur/model";
import { unsureReadings, type UnsureReading } from "../../sop-sheet/unsure-readings.ts";

/** The cells whose text is changed in place. */
export const textFields = ["number", "activity", "requirements", "duration", "outputs", "remarks"] as const;
export type TextField = (typeof textFields)[number];

export function isTextField(kind: string): kind is TextField {
  return (textFields as readonly string[]).includes(kind);
}

/** The cells that hold a list, an item a line. */
export const listFields: readonly TextField[] = ["requirements", "outputs"];

/** Puts a step's symbol into a performer's cell, moves it there, or takes it away; `together` adds or takes one of several. */
export function togglePerformer(sop: Sop, stepId: string, performerId: string, together: boolean): Sop {
  const { performerIds } = getStep(sop, stepId);
  const there = performerIds.includes(performerId);
  const rest = performerIds.filter((id) => id !== performerId);
  const ids = there ? rest : together ? [...performerIds, performerId] : [performerId];
  return setPerformers(sop, stepId, ids);
}

/**
 * A click on a performer's cell puts the step's symbol there. On the symbol itself it goes on: a task becomes a decision, and what decided is taken away
 * and decides no more. One of several performers is only taken out. A note in whose row a symbol is put is no note any more.
 */
export function pressSymbol(sop: Sop, stepId: string, performerId: string): Sop {
  const { performerIds, kind } = getStep(sop, stepId);
  if (kind === "note") return setPerformers(setStepKind(sop, stepId, "task"), stepId, [performerId]);
  const alone = performerIds.length === 1 && performerIds[0] === performerId;
  if (alone && kind === "task") return setStepKind(sop, stepId, "decision");
  const next = togglePerformer(sop, stepId, performerId, false);
  return alone && kind === "decision" ? setStepKind(next, stepId, "task") : next;
}

/** How several performers act. A quorum begins with more than half of them; whatever else is chosen forgets it. */
export function setParticipation(sop: Sop, stepId: string, participation: Participation): Sop {
  return changeStep(sop, stepId, ({ quorum = 0, ...step }) => {
    const enough = quorum > 0 ? quorum : Math.floor(step.performerIds.length / 2) + 1;
    return participation === "quorum" ? { ...step, participation, quorum: enough } : { ...step, participation };
  });
}

export function setQuorum(sop: Sop, stepId: string, quorum: number): Sop {
  return changeStep(sop, stepId, (step) => ({ ...step, quorum }));
}

/** The title of the SOP that a step calls; none where it is empty. */
export function setSubSop(sop: Sop, stepId: string, title: string): Sop {
  return changeStep(sop, stepId, ({ subSop: _before, ...step }) =>
    title.trim() === "" ? step : { ...step, subSop: title.trim() },
  );
}

/** What an editable cell shows while it is being changed. */
export function cellText(step: Step, field: TextField): string {
  switch (field) {
    case "requirements":
    case "outputs":
      return step[field].join("\n");
    case "duration":
      return step.duration.text;
    case "number":
    case "activity":
    case "remarks":
      return step[field];
  }
}

function listOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The words of a cell, changed by hand. */
export function setCellText(sop: Sop, stepId: string, field: TextField, text: string): Sop {
  if (cellText(getStep(sop, stepId), field) === text) return sop;
  switch (field) {
    case "requirements":
    case "outputs":
      return changeStep(sop, stepId, (step) => ({ ...step, [field]: listOf(text) }));
    case "duration":
      return changeStep(sop, stepId, (step) => ({ ...step, duration: parseDuration(text) }));
    case "activity":
      return setActivity(sop, stepId, text.trim());
    case "number":
    case "remarks":
      return changeStep(sop, stepId, (step) => ({ ...step, [field]: text.trim() }));
  }
}

/** Where an exit leads; an empty target takes the arrow away. */
export function setTarget(sop: Sop, stepId: string, kind: FlowKind, to: string): Sop {
  return to === "" ? removeFlow(sop, stepId, kind) : setFlow(sop, stepId, kind, to);
}

function confirmFlow(sop: Sop, confirmed: Flow): Sop {
  const flows = sop.flows.map((flow) => (flow === confirmed ? { ...flow, evidence: byHand } : flow));
  return { ...sop, flows };
}

/** A person says that whatever the reader guessed is right. */
export function confirmAll(sop: Sop): Sop {
  // Settling one makes another SOP, in which the others are looked for again.
  return unsureReadings(sop).reduce((settled) => {
    const [next] = unsureReadings(settled);
    return next ? confirmReading(settled, next) : settled;
  }, sop);
}

/** A person says that a guess of the reader is right. */
export function confirmReading(sop: Sop, reading: UnsureReading): Sop {
  const step = getStep(sop, reading.stepId);
  switch (reading.about) {
    case "performers":
      return setPerformers(sop, step.id, step.performerIds);
    case "kind":
      return setStepKind(sop, step.id, step.kind);
    case "flow":
      return confirmFlow(sop, reading.flow);
    case "row":
      return changeStep(sop, step.id, (changed) => ({
        ...changed,
        evidence: { ...changed.evidence, row: { ...reading.evidence, confidence: "sure" } },
      }));
  }
}

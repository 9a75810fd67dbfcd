import { flowsFrom, type Flow, type Performer, type Sop, type Step } from "@alur/model";
import { interpretRows, type Meaning } from "./interpret.ts";
import type { Row } from "./row.ts";

/**
 * Reads an SOP's meaning again after a person mended it. What a person settled stays, and so does what the document itself shows or says; a guess that only
 * followed from a mended row is made afresh, and so are the return targets, which depend on who made what.
 */
export function interpretSop(sop: Sop): Sop {
  const kept = sop.performers.filter((performer) => performer.column || performs(sop, performer));
  const rows = sop.steps.map((step, i) => rowOf(step, stands(sop.steps, i)));
  const meaning = interpretRows(kept, rows);
  const steps = sop.steps.map((step, i) => withMeaning(step, meaning.meanings[i]));
  return { ...sop, performers: meaning.performers, steps, flows: keepSettledFlows(sop, meaning.flows) };
}

/** Whether it is still true who performs a step, whatever happened to the others. */
function stands(steps: readonly Step[], i: number): boolean {
  const step = steps[i];
  if (!step || step.performerIds.length === 0) return step?.evidence?.performers?.source === "person";
  if (!isGuess(step)) return true;
  const above = steps.slice(0, i).findLast((other) => !isGuess(other));
  return above?.evidence?.performers?.source !== "person";
}

function isGuess(step: Step): boolean {
  const because = step.evidence?.performers;
  return because?.source === "inferred" && because.confidence === "guess";
}

function rowOf(step: Step, settled: boolean): Row {
  const kindFrom = step.evidence?.kind?.source;
  return {
    id: step.id,
    number: step.number,
    activity: step.activity,
    outputs: step.outputs,
    marks: [],
    bare: step.requirements.length === 0 && step.outputs.length === 0 && step.duration.kind === "missing",
    at: step.evidence?.row?.at ?? {},
    settled: settled ? { performerIds: step.performerIds, evidence: step.evidence?.performers } : undefined,
    drawn: [],
    settledKind: kindFrom === "person" || kindFrom === "symbol" ? step.kind : undefined,
  };
}

function withMeaning(step: Step, found: Meaning | undefined): Step {
  if (!found) return step;
  const { performers: _, kind: oldKind, ...evidence } = step.evidence ?? {};
  const settledKind = oldKind?.source === "person" || oldKind?.source === "symbol" ? oldKind : undefined;
  const kindEvidence = settledKind ?? found.kindEvidence;
  const together = step.participation === "one" ? "all" : step.participation;
  return {
    ...step,
    kind: found.kind,
    performerIds: found.performerIds,
    participation: found.performerIds.length < 2 ? "one" : together,
    deeds: found.deeds,
    evidence: {
      ...evidence,
      ...(found.performersEvidence ? { performers: found.performersEvidence } : {}),
      ...(kindEvidence ? { kind: kindEvidence } : {}),
    },
  };
}

function performs(sop: Sop, performer: Performer): boolean {
  return sop.steps.some((step, i) => step.performerIds.includes(performer.id) && stands(sop.steps, i));
}

/** An exit that a person or the drawing set replaces the interpreted one of its kind; a return that cannot be found afresh stays where it was. */
function keepSettledFlows(sop: Sop, fresh: readonly Flow[]): Flow[] {
  const known = (flow: Flow) => fresh.some((other) => other.from === flow.from && other.kind === flow.kind);
  const decides = (flow: Flow) => fresh.some((other) => other.from === flow.from && other.kind === "yes");
  const settled = sop.flows.filter((flow) => {
    const source = flow.evidence?.source;
    return (
      source === "person" ||
      flow.kind === "other" ||
      (source === "symbol" && (flow.kind === "forward") !== decides(flow)) ||
      (flow.kind === "no" && decides(flow) && !known(flow))
    );
  });
  const replaced = (flow: Flow) => settled.some((kept) => kept.from === flow.from && kept.kind === flow.kind);
  const order = ["start", ...sop.steps.map((step) => step.id)];
  const all = [...fresh.filter((flow) => !replaced(flow)), ...settled];
  return order.flatMap((id) => flowsFrom({ ...sop, flows: all }, id));
}

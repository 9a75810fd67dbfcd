import { byHand } from "../evidence.ts";
import { parseDuration } from "../parse-duration.ts";
import { END, START, type Flow } from "../flow.ts";
import { getStep, type Sop } from "../sop.ts";
import type { Step } from "../step.ts";
import { newStepIds } from "./new-ids.ts";
import { countOn } from "./numbering.ts";
import { around, goesOn, seam } from "./row-order.ts";

/** What a new row says; its id and number come from the table. */
export type NewStep = Partial<Omit<Step, "id" | "number">>;

/** A row in which nothing stands yet. */
export function blankStep(id: string): Step {
  return {
    id,
    number: "",
    activity: "",
    kind: "task",
    performerIds: [],
    participation: "one",
    requirements: [],
    duration: parseDuration(""),
    outputs: [],
    remarks: "",
    deeds: [],
  };
}

/**
 * Puts rows into the table before the row at `index` (counted from 0; behind the last one at the end). The work passes through them: the row above leads to the
 * first, each to the next, the last to the row below. A row above that leads elsewhere keeps its way.
 */
export function insertSteps(sop: Sop, index: number, rows: readonly NewStep[]): Sop {
  const ids = newStepIds(sop, rows.length);
  const fresh = rows.map((row, i) => ({ ...blankStep(ids[i] ?? ""), ...row }));
  const steps = sop.steps.toSpliced(index, 0, ...fresh);
  const acting = fresh.filter((step) => step.kind !== "note").map((step) => step.id);
  return countOn(sop.steps, { ...sop, steps, flows: leadThrough(sop, index, fresh, acting) }, acting);
}

function leadThrough(sop: Sop, index: number, fresh: readonly Step[], acting: readonly string[]): Flow[] {
  const [first] = acting;
  if (first === undefined) return sop.flows;
  const { above, below } = around(sop.steps, index);
  const through = seam(sop, above, below);
  const kinds = new Map(fresh.map((step) => [step.id, step.kind]));
  const own = acting.map((id, i): Flow => {
    const to = acting[i + 1] ?? below;
    return { from: id, to, kind: kinds.get(id) === "decision" ? "yes" : "forward", evidence: byHand };
  });
  if (through) {
    const at = sop.flows.indexOf(through);
    return sop.flows.toSpliced(at, 1, { ...through, to: first }, ...own);
  }
  const stops = !sop.flows.some((flow) => flow.from === above && goesOn(flow));
  return [
    ...sop.flows,
    ...(stops ? [{ from: above, to: first, kind: wayOn(sop, above), evidence: byHand }] : []),
    ...own,
  ];
}

function wayOn(sop: Sop, stepId: string): "forward" | "yes" {
  return stepId !== START && stepId !== END && getStep(sop, stepId).kind === "decision" ? "yes" : "forward";
}

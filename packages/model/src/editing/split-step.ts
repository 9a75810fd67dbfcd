import { byHand } from "../evidence.ts";
import { parseDuration } from "../parse-duration.ts";
import type { Flow } from "../flow.ts";
import { findStep, type Sop } from "../sop.ts";
import type { Step } from "../step.ts";
import { newStepIds } from "./new-ids.ts";
import { countOn } from "./numbering.ts";

/** Words that tie two activities together in one sentence: at the beginning of a row of its own they say nothing. */
const ties = /^[\s,;.]*(?:(?:dan|serta|lalu|kemudian|selanjutnya|setelah itu)\b[\s,]*)*/iu;

/**
 * Makes two rows of one whose sentence names two activities, at a place in that sentence. What the work begins with (kelengkapan, the time) stays with the
 * first, what it ends with (output, the check and its exits, where it leads) goes to the second; both are the same performers' work. Where one part would
 * be empty the SOP stays as it is.
 */
export function splitStep(sop: Sop, stepId: string, at: number): Sop {
  const step = findStep(sop, stepId);
  if (!step) return sop;
  const [first, second] = partsOf(step.activity, at);
  if (first === "" || second === "") return sop;
  const [id = ""] = newStepIds(sop, 1);
  const { subSop: _called, form: _form, ...whole } = step;
  const begins: Step = {
    ...whole,
    activity: first,
    kind: step.kind === "note" ? "note" : "task",
    outputs: [],
    deeds: [],
    remarks: "",
  };
  const { joinsAll: _joins, ...ends }: Step = {
    ...step,
    id,
    number: "",
    activity: second,
    requirements: [],
    duration: parseDuration(""),
  };
  const steps = sop.steps.flatMap((other) => (other.id === stepId ? [begins, ends] : [other]));
  const acts = step.kind !== "note";
  const flows: Flow[] = sop.flows.map((flow) => (flow.from === stepId ? { ...flow, from: id } : flow));
  const between: Flow = { from: stepId, to: id, kind: "forward", evidence: byHand };
  const place = sop.flows.findIndex((flow) => flow.from === stepId);
  const all = acts ? flows.toSpliced(place < 0 ? flows.length : place, 0, between) : flows;
  return countOn(sop.steps, { ...sop, steps, flows: all }, acts ? [id] : []);
}

function partsOf(activity: string, at: number): [string, string] {
  const first = activity
    .slice(0, at)
    .replace(/[\s,;]+$/u, "")
    .replace(/\s+(?:dan|serta|lalu|kemudian)$/iu, "");
  const second = activity.slice(at).replace(ties, "").trim();
  return [first.trim(), second.slice(0, 1).toUpperCase() + second.slice(1)];
}

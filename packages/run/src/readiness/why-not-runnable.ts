import { END, START, performerNames, stepName, type Message, type Sop, type Step } from "@alur/model";
import { bindingGaps } from "../binding/binding-gaps.ts";
import type { Binding } from "../binding/bound.ts";
import { exitsOf, outcomeKey } from "../flow/exits.ts";
import { endingSteps, openingSteps, reachableSteps } from "../flow/reach.ts";
import { problemMessages, type Problem, type ProblemCode } from "./problem.ts";

/** For what is said of the SOP as a whole. */
const nobody: Message = { id: "", en: "" };

/**
 * What must be mended before an SOP can be put into force with this binding; empty when it can. Nothing unmatched and nothing endless runs: of an
 * SOP without problems every case can come to its end, whatever has been decided so far.
 */
export function whyNotRunnable(sop: Sop, binding: Binding): Problem[] {
  if (!sop.steps.some((step) => step.kind !== "note"))
    return [{ code: "no-steps", message: problemMessages["no-steps"](nobody) }];
  const whole = wholeFlow(sop);
  const steps = [...sop.steps.flatMap((step) => problemsOf(sop, step)), ...wayProblems(sop)];
  // Where nothing ends the procedure, no step comes to its end; saying it once is enough.
  const endless = whole.some(({ code }) => code === "no-end");
  return [...whole, ...steps.filter(({ code }) => !(endless && code === "end-out-of-reach")), ...unbound(sop, binding)];
}

function wholeFlow(sop: Sop): Problem[] {
  const problems: Problem[] = [];
  if (openingSteps(sop).every((id) => id === END))
    problems.push({ code: "no-start", message: problemMessages["no-start"](nobody) });
  if (!sop.flows.some((flow) => flow.to === END && flow.from !== START))
    problems.push({ code: "no-end", message: problemMessages["no-end"](nobody) });
  return problems;
}

function problemsOf(sop: Sop, step: Step): Problem[] {
  const codes: ProblemCode[] = [];
  const known = new Set([END, ...sop.steps.map((other) => other.id)]);
  if (sop.flows.some((flow) => flow.from === step.id && !known.has(flow.to))) codes.push("flow-to-nowhere");
  if (step.kind === "note") return codes.map((code) => atStep(sop, code, step));
  if (performerNames(sop, step).length === 0) codes.push("step-without-performer");
  const exits = exitsOf(sop, step).filter((exit) => exit.to.length > 0);
  const kinds = exits.map((exit) => exit.outcome.kind);
  if (step.kind === "task") {
    if (!kinds.includes("forward")) codes.push("step-without-way-on");
    if (kinds.some((kind) => kind !== "forward")) codes.push("task-with-outcome");
  } else {
    if (!kinds.includes("yes")) codes.push("decision-without-yes");
    if (!kinds.includes("no") && !kinds.includes("other")) codes.push("decision-without-no");
    // An outcome is chosen by its name, so it must have one, and one of its own.
    if (exits.some(({ outcome }) => outcome.kind === "other" && ["", "yes", "no"].includes(outcomeKey(outcome))))
      codes.push("outcome-unnamed");
  }
  return codes.map((code) => atStep(sop, code, step));
}

/**
 * Steps that nothing leads to, and steps from which the end is never reached. A step without a way on is said at that step, not again at all those
 * before it.
 */
function wayProblems(sop: Sop): Problem[] {
  const acting = sop.steps.filter((step) => step.kind !== "note");
  const deadEnds = acting
    .filter((step) => exitsOf(sop, step).every((exit) => exit.to.length === 0))
    .map(({ id }) => id);
  const [reachable, ending] = [reachableSteps(sop), endingSteps(sop, deadEnds)];
  return [
    ...acting
      .filter((step) => reachable.size > 0 && !reachable.has(step.id))
      .map((step) => atStep(sop, "step-unreachable", step)),
    ...acting.filter((step) => !ending.has(step.id)).map((step) => atStep(sop, "end-out-of-reach", step)),
  ];
}

function unbound(sop: Sop, binding: Binding): Problem[] {
  return bindingGaps(sop, binding).map((performer) => ({
    code: "performer-unbound",
    message: problemMessages["performer-unbound"]({ id: performer.name, en: performer.name }),
    performerId: performer.id,
  }));
}

function atStep(sop: Sop, code: ProblemCode, step: Step): Problem {
  return { code, message: problemMessages[code](stepName(sop, step)), stepId: step.id };
}

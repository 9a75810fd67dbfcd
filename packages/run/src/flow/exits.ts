import { END, findStep, flowsFrom, type Flow, type Sop, type Step } from "@alur/model";

/** How a step came out. `forward` is the only outcome of a task; a decision has `yes`, `no` and further outcomes that carry their printed label. */
export interface Outcome {
  kind: "forward" | "yes" | "no" | "other";
  label?: string;
}

/** A way out of a step: the outcome that takes it, and the steps (or `end`) where the work goes on. Several targets are a fork. */
export interface Exit {
  outcome: Outcome;
  to: string[];
}

/**
 * The ways out of a step, in the order in which they are drawn, rows that are only notes passed over. An arrow without a word out of a decision
 * counts as its "ya"; offices often write only the "tidak".
 */
export function exitsOf(sop: Sop, step: Step): Exit[] {
  const exits: Exit[] = [];
  for (const flow of flowsFrom(sop, step.id)) {
    const outcome = outcomeOf(flow, step);
    const known = exits.find((exit) => sameOutcome(exit.outcome, outcome));
    const exit = known ?? { outcome, to: [] };
    if (!known) exits.push(exit);
    for (const target of landings(sop, flow.to)) if (!exit.to.includes(target)) exit.to.push(target);
  }
  return exits;
}

/** The exit that an outcome takes, where the step has it. */
export function findExit(sop: Sop, step: Step, outcome: Outcome): Exit | undefined {
  return exitsOf(sop, step).find((exit) => sameOutcome(exit.outcome, outcome));
}

export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return a.kind === b.kind && (a.label ?? "") === (b.label ?? "");
}

/** The word by which an outcome is chosen and shown: its printed label, or else its kind. */
export function outcomeKey(outcome: Outcome): string {
  return outcome.kind === "other" ? (outcome.label ?? "") : outcome.kind;
}

/** Where an arrow to `id` really lands: that step or `end`, and beyond every note. A target that does not exist lands nowhere. */
export function landings(sop: Sop, id: string, passed: readonly string[] = []): string[] {
  if (id === END) return [END];
  const step = findStep(sop, id);
  if (!step || passed.includes(id)) return [];
  if (step.kind !== "note") return [id];
  return flowsFrom(sop, id).flatMap((flow) => landings(sop, flow.to, [...passed, id]));
}

function outcomeOf(flow: Flow, step: Step): Outcome {
  if (step.kind !== "decision") return flow.kind === "yes" ? { kind: "forward" } : named(flow);
  return flow.kind === "forward" ? { kind: "yes" } : named(flow);
}

function named(flow: Flow): Outcome {
  return flow.kind === "other" && flow.label !== undefined ? { kind: "other", label: flow.label } : { kind: flow.kind };
}

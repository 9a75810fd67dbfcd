import { byHand } from "./evidence.ts";
import { END, type FlowKind } from "./flow.ts";
import { flowsFrom, type Sop } from "./sop.ts";
import type { Step, StepKind } from "./step.ts";

/** The SOP with one step changed. A step that does not exist changes nothing. */
export function changeStep(sop: Sop, stepId: string, change: (step: Step) => Step): Sop {
  return { ...sop, steps: sop.steps.map((step) => (step.id === stepId ? change(step) : step)) };
}

/** A person says who performs a step; several performers act together unless somebody says otherwise. */
export function setPerformers(sop: Sop, stepId: string, performerIds: readonly string[]): Sop {
  return changeStep(sop, stepId, (step) => ({
    ...step,
    performerIds: sop.performers.map((performer) => performer.id).filter((id) => performerIds.includes(id)),
    participation: performerIds.length < 2 ? "one" : step.participation === "one" ? "all" : step.participation,
    evidence: { ...step.evidence, performers: byHand },
  }));
}

/**
 * A person says whether a row acts, decides or is only a note. A task that becomes a decision keeps its way on as "ya"; a decision that becomes
 * a task keeps its "ya" as the way on and loses its other exits. A note keeps its place in the flow's data, and the engine passes it over.
 */
export function setStepKind(sop: Sop, stepId: string, kind: StepKind): Sop {
  const changed = changeStep(sop, stepId, (step) => ({ ...step, kind, evidence: { ...step.evidence, kind: byHand } }));
  const flows = changed.flows.flatMap((flow) => {
    if (flow.from !== stepId) return [flow];
    if (kind === "decision")
      return [flow.kind === "forward" ? { ...flow, kind: "yes" as const, evidence: byHand } : flow];
    if (flow.kind === "no" || flow.kind === "other") return [];
    return [{ ...flow, kind: "forward" as const }];
  });
  return { ...changed, flows };
}

/** A person says where an exit of a step leads: another step, or `end`. It replaces the exits of the same kind. */
export function setFlow(sop: Sop, stepId: string, kind: FlowKind, to: string): Sop {
  const flow = { from: stepId, to, kind, evidence: byHand };
  const own = flowsFrom(sop, stepId);
  const place = own.findIndex((other) => other.kind === kind);
  const kept =
    place < 0 ? [...own, flow] : own.flatMap((other, i) => (i === place ? [flow] : other.kind === kind ? [] : [other]));
  const first = sop.flows.findIndex((other) => other.from === stepId);
  const others = sop.flows.filter((other) => other.from !== stepId);
  const at = first < 0 ? others.length : sop.flows.slice(0, first).filter((other) => other.from !== stepId).length;
  return { ...sop, flows: [...others.slice(0, at), ...kept, ...others.slice(at)] };
}

/** A person says that an exit leads nowhere: the arrows of this kind that leave the step are taken away. */
export function removeFlow(sop: Sop, stepId: string, kind: FlowKind): Sop {
  return { ...sop, flows: sop.flows.filter((flow) => flow.from !== stepId || flow.kind !== kind) };
}

/** The words of one of a step's cells, changed by hand. */
export function setActivity(sop: Sop, stepId: string, activity: string): Sop {
  return changeStep(sop, stepId, (step) => ({ ...step, activity }));
}

/** Whether an exit of this kind ends the procedure. */
export function exitEnds(sop: Sop, stepId: string, kind: FlowKind): boolean {
  return sop.flows.some((flow) => flow.from === stepId && flow.kind === kind && flow.to === END);
}

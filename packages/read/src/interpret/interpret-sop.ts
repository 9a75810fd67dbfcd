import type { Flow, Performer, Sop } from "@alur/model";
import { interpretRows } from "./interpret.ts";
import type { Row } from "./row.ts";

/**
 * Reads an SOP's meaning again after a person mended it: what depends on a performer (the next hand, the return target) follows the mended one. What a
 * person settled stays, and so does what the document itself shows (a name printed in a column, a symbol); the rest is interpreted afresh.
 */
export function interpretSop(sop: Sop): Sop {
  const kept = sop.performers.filter((performer) => performer.column || isNamedByPerson(sop, performer));
  const meaning = interpretRows(
    kept,
    sop.steps.map((step): Row => {
      const because = step.evidence?.performers;
      const stands = because !== undefined && ["person", "cell", "symbol"].includes(because.source);
      return {
        id: step.id,
        number: step.number,
        activity: step.activity,
        outputs: step.outputs,
        marks: [],
        bare: step.requirements.length === 0 && step.outputs.length === 0 && step.duration.kind === "missing",
        at: step.evidence?.row?.at ?? {},
        settled: stands ? { performerIds: step.performerIds, evidence: because } : undefined,
        settledKind:
          step.evidence?.kind?.source === "person" || step.evidence?.kind?.source === "symbol" ? step.kind : undefined,
      };
    }),
  );
  const steps = sop.steps.map((step, i) => {
    const found = meaning.meanings[i];
    if (!found) return step;
    const { performers: _, kind: __, ...evidence } = step.evidence ?? {};
    const kindEvidence = step.evidence?.kind?.source === "person" ? step.evidence.kind : found.kindEvidence;
    return {
      ...step,
      kind: found.kind,
      performerIds: found.performerIds,
      participation:
        found.performerIds.length < 2
          ? ("one" as const)
          : step.participation === "one"
            ? ("all" as const)
            : step.participation,
      deeds: found.deeds,
      evidence: {
        ...evidence,
        ...(found.performersEvidence ? { performers: found.performersEvidence } : {}),
        ...(kindEvidence ? { kind: kindEvidence } : {}),
      },
    };
  });
  return { ...sop, performers: meaning.performers, steps, flows: keepFlowsOfPersons(sop.flows, meaning.flows) };
}

function isNamedByPerson(sop: Sop, performer: Performer): boolean {
  return sop.steps.some(
    (step) => step.evidence?.performers?.source === "person" && step.performerIds.includes(performer.id),
  );
}

/** An exit that a person set replaces the interpreted one of its kind. */
function keepFlowsOfPersons(old: readonly Flow[], fresh: readonly Flow[]): Flow[] {
  const byHand = old.filter((flow) => flow.evidence?.source === "person" || flow.kind === "other");
  const replaced = (flow: Flow) => byHand.some((kept) => kept.from === flow.from && kept.kind === flow.kind);
  return [...fresh.filter((flow) => !replaced(flow)), ...byHand];
}

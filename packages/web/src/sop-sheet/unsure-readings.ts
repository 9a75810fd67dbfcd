import type { Evidence, Flow, Sop, Step } from "@alur/model";

/** Something of a step that the reader was not sure of, and that a person should look at. */
export type UnsureReading =
  | { about: "performers" | "kind" | "row"; stepId: string; evidence: Evidence }
  | { about: "flow"; stepId: string; evidence: Evidence; flow: Flow };

function isUnsure(evidence: Evidence | undefined): evidence is Evidence {
  return evidence?.confidence === "guess";
}

function ofStep(step: Step): UnsureReading[] {
  return (["performers", "kind", "row"] as const).flatMap((about) => {
    const evidence = step.evidence?.[about];
    return isUnsure(evidence) ? [{ about, stepId: step.id, evidence }] : [];
  });
}

/** Every guess of the reader that nobody has confirmed or mended yet, in the order of the rows. */
export function unsureReadings(sop: Sop): UnsureReading[] {
  return sop.steps.flatMap((step): UnsureReading[] => [
    ...ofStep(step),
    ...sop.flows.flatMap((flow): UnsureReading[] =>
      flow.from === step.id && isUnsure(flow.evidence)
        ? [{ about: "flow", stepId: step.id, evidence: flow.evidence, flow }]
        : [],
    ),
  ]);
}

import { END, flowsFrom, performerNames, type Identity, type Sop, type Step } from "@alur/model";
import type { ReadResult } from "../draft.ts";

/** What a person would check in a reading: titles, performers, ways on, cells, and what the reader remarked. Steps count from 1, as in a label. */
export function summaryOf({ drafts, diagnostics }: ReadResult) {
  return {
    sops: drafts.map(({ sop, place, titleFrom, diagnostics: remarks }) => ({
      title: sop.identity.title,
      titleFrom,
      lines: [place.line, place.lastLine],
      identity: filled(sop.identity),
      performers: sop.performers.map((performer) =>
        performer.column ? performer.name : `${performer.name} (tanpa kolom)`,
      ),
      steps: sop.steps.map((step) => stepSummary(sop, step)),
      diagnostics: remarks.map(({ code, stepId }) => (stepId === undefined ? code : `${code} ${stepId}`)),
    })),
    diagnostics: diagnostics.map(({ code }) => code),
  };
}

function stepSummary(sop: Sop, step: Step) {
  const ways = flowsFrom(sop, step.id).map((flow) => {
    const to = flow.to === END ? "selesai" : String(sop.steps.findIndex((other) => other.id === flow.to) + 1);
    return flow.kind === "forward" ? to : `${flow.kind === "yes" ? "ya" : "tidak"} ${to}`;
  });
  return {
    number: step.number,
    kind: step.kind,
    performers: performerNames(sop, step).join(" + "),
    ways: ways.join(", "),
    activity: step.activity,
    requirements: step.requirements,
    duration: [step.duration.kind, step.duration.amount, step.duration.most, step.duration.unit]
      .filter((part) => part !== undefined)
      .join(" "),
    outputs: step.outputs,
    ...(step.remarks === "" ? {} : { remarks: step.remarks }),
  };
}

/** The filled fields only. */
function filled(identity: Identity): Partial<Identity> {
  return Object.fromEntries(
    Object.entries(identity).filter(
      ([name, value]) =>
        name !== "title" && name !== "ratifiedBy" && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

import { END, flowsFrom, performerNames, START, type Duration, type Sop, type Step } from "@alur/model";
import type { SopDraft } from "@alur/read";

/** An SOP as the hand labels write it, for the scorer that compares the two. Positions count from 1. */
export function labelOf({ sop, place, titleFrom, printed }: SopDraft) {
  const { identity } = sop;
  return {
    source: { file: place.document ?? "", lines: [place.line ?? 1, place.lastLine ?? 1] },
    title: identity.title,
    titleFrom: titleFrom === "worksheet" ? "list" : titleFrom,
    performers: sop.performers.filter((performer) => performer.column).map((performer) => performer.name),
    extraPerformers: sop.performers.filter((performer) => !performer.column).map((performer) => performer.name),
    steps: sop.steps.map((step) => ({
      ...labelStep(sop, step),
      // Labels of drawn documents hold cells whole, as they are printed.
      ...(place.page === undefined ? {} : printed[step.id]),
    })),
    identity: {
      number: identity.number,
      created: identity.drawnUpOn,
      revised: identity.revisedOn,
      effective: identity.effectiveFrom,
      nip: identity.ratifiedBy.nip,
      legalBasis: identity.legalBasis,
      qualifications: identity.qualifications,
      related: identity.relatedSops,
      equipment: identity.equipment,
      warnings: identity.cautions,
      records: identity.records,
    },
  };
}

function labelStep(sop: Sop, step: Step) {
  const position = (id: string) =>
    id === END || id === START ? undefined : sop.steps.findIndex((other) => other.id === id) + 1;
  const flows = flowsFrom(sop, step.id);
  const to = (kind: string) => flows.filter((flow) => flow.kind === kind).flatMap((flow) => position(flow.to) ?? []);
  const named = to("other");
  // A decision between named outcomes has neither yes nor no; the labels give them these two places.
  const [yes, no] = to("yes").length + to("no").length > 0 ? [to("yes")[0], to("no")[0]] : named;
  return {
    no: step.number,
    line: step.evidence?.row?.at?.line,
    text: step.activity,
    performers: performerNames(sop, step),
    evidence: step.evidence?.performers?.source ?? "inferred",
    confidence: step.evidence?.performers?.confidence ?? "guess",
    kind: step.kind,
    next: [...new Set([...to("forward"), ...(yes === undefined ? [] : [yes])])],
    decision: step.kind === "decision" ? { yes: yes ?? null, no: no ?? null } : null,
    requirements: step.requirements,
    outputs: step.outputs,
    duration: labelDuration(step.duration),
    remarks: step.remarks,
  };
}

const labelKinds: Record<Duration["kind"], string> = {
  fixed: "fixed",
  range: "varies",
  "per-item": "fixed",
  frequency: "recurring",
  "relative-date": "varies",
  varies: "varies",
  missing: "missing",
  unreadable: "unreadable",
};

function labelDuration(duration: Duration) {
  return {
    raw: duration.text,
    kind: labelKinds[duration.kind],
    amount: duration.amount ?? null,
    unit: duration.unit ?? null,
  };
}

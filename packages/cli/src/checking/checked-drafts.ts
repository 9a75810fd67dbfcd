import {
  collect,
  kinships,
  reviewSop,
  rules,
  type Finding,
  type Kinship,
  type PresetName,
  type Review,
  type Severity,
} from "@alur/check";
import type { Message, Sop } from "@alur/model";
import type { NamedDraft } from "../each-draft.ts";

/** An SOP of a document with everything that there is to say about it. */
export interface CheckedDraft extends NamedDraft {
  review: Review;
}

/** All SOPs of one call, looked at together. */
export interface CheckedDrafts {
  drafts: readonly CheckedDraft[];
  /** The pairs that follow the same flow, most alike first. */
  kinships: readonly Kinship[];
  /** Where an SOP stands, for a finding that points to it. */
  draftOf(sop: Sop): CheckedDraft | undefined;
}

export function checkDrafts(named: readonly NamedDraft[], preset: PresetName): CheckedDrafts {
  const collection = collect(named.map(({ draft }) => draft.sop));
  const drafts = named.map((one) => ({ ...one, review: reviewSop(one.draft.sop, preset, collection) }));
  const bySop = new Map(drafts.map((one) => [one.draft.sop, one]));
  return { drafts, kinships: kinships(collection), draftOf: (sop) => bySop.get(sop) };
}

export const severityWords: Readonly<Record<Severity, Message>> = {
  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  advice: { id: "saran", en: "advice" },
};

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

export function ruleTitle(id: string): Message {
  return rules.find((rule) => rule.id === id)?.title ?? { id, en: id };
}

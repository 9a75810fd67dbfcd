import type { Finding } from "@alur/check";
import type { CheckedDraft, CheckedDrafts } from "./checked-drafts.ts";

/** The findings of every SOP for another program: without functions, another SOP named by its document and title. */
export function findingsAsData(checked: CheckedDrafts): unknown {
  return checked.drafts.map(({ document, draft: { sop, place }, review }) => ({
    document,
    place,
    title: sop.identity.title,
    findings: review.findings.map((finding) => asData(finding, checked)),
    suppressed: review.suppressed.map(({ suppression, ...finding }) => ({
      ...asData(finding, checked),
      reason: suppression.reason,
    })),
    alike: checked.kinships
      .filter(({ one, other }) => one === sop || other === sop)
      .map(({ one, other, words, flow }) => ({ ...named(checked.draftOf(one === sop ? other : one)), words, flow })),
  }));
}

function asData({ fix, twin, ...finding }: Finding, checked: CheckedDrafts): object {
  return {
    ...finding,
    ...(fix ? { fix: fix.label } : {}),
    ...(twin ? { twin: { ...named(checked.draftOf(twin.sop)), ...(twin.stepId ? { stepId: twin.stepId } : {}) } } : {}),
  };
}

function named(one: CheckedDraft | undefined): object {
  return one ? { document: one.document, title: one.draft.sop.identity.title } : {};
}

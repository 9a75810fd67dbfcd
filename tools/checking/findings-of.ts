import { checkSop } from "@alur/check";
import { readText } from "@alur/read";

/** What the scorer compares of one SOP: where it stands in its document, and every finding with the position of its step, counted from 1. */
export interface SopFindings {
  source: { file: string; lines: [first: number, last: number] };
  findings: { code: string; step: number | null }[];
}

/** The findings on every SOP of a document. The SOPs of one document are an office's own and are looked at together. */
export function findingsOf(text: string, file: string): SopFindings[] {
  const { drafts } = readText(text, file);
  return drafts.map(({ sop, place }) => ({
    source: { file, lines: [place.line ?? 1, place.lastLine ?? 1] },
    findings: checkSop(sop).map(({ rule, stepId }) => {
      const at = sop.steps.findIndex((step) => step.id === stepId);
      return { code: rule, step: at < 0 ? null : at + 1 };
    }),
  }));
}

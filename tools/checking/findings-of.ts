import { checkSop, collect } from "@alur/check";
import type { Sop } from "@alur/model";
import { readText } from "@alur/read";

/** What the scorer compares of one SOP: where it stands in its document, and every finding with the position of its step, counted from 1. */
export interface SopFindings {
  source: { file: string; lines: [first: number, last: number] };
  findings: { code: string; step: number | null }[];
}

/** The code that a reviewer gives to what a rule finds, where rules see more finely than the codes. */
function codeOf(rule: string, sop: Sop): string {
  if (rule === "symbol-and-sentence-differ") return "misplaced-cell";
  if (rule === "frequency-as-duration") return "vague-duration";
  // Two titles are two names for one SOP; a title that its worksheet does not bear out contradicts it.
  if (rule === "title-differs")
    return sop.evidence?.title?.alternative === undefined ? "contradiction" : "inconsistent-name";
  return rule;
}

/** The findings on every SOP of a document. The SOPs of one document are an office's own and are looked at together. */
export function findingsOf(text: string, file: string): SopFindings[] {
  const { drafts } = readText(text, file);
  const together = collect(drafts.map(({ sop }) => sop));
  return drafts.map(({ sop, place }) => ({
    source: { file, lines: [place.line ?? 1, place.lastLine ?? 1] },
    findings: checkSop(sop, undefined, together).map(({ rule, stepId }) => {
      const at = sop.steps.findIndex((step) => step.id === stepId);
      return { code: codeOf(rule, sop), step: at < 0 ? null : at + 1 };
    }),
  }));
}

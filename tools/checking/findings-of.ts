import { checkSop, collect } from "@alur/check";
import { readText } from "@alur/read";

/** What the scorer compares of one SOP: where it stands in its document, and every finding with the position of its step, counted from 1. */
export interface SopFindings {
  source: { file: string; lines: [first: number, last: number] };
  findings: { code: string; step: number | null }[];
}

/** Rules that see more finely than the reviewers' codes, with the code that a reviewer gives to what they find. */
const codeOfRule: Readonly<Record<string, string>> = {
  "symbol-and-sentence-differ": "misplaced-cell",
  "title-differs": "inconsistent-name",
  "frequency-as-duration": "vague-duration",
};

/** The findings on every SOP of a document. The SOPs of one document are an office's own and are looked at together. */
export function findingsOf(text: string, file: string): SopFindings[] {
  const { drafts } = readText(text, file);
  const together = collect(drafts.map(({ sop }) => sop));
  return drafts.map(({ sop, place }) => ({
    source: { file, lines: [place.line ?? 1, place.lastLine ?? 1] },
    findings: checkSop(sop, undefined, together).map(({ rule, stepId }) => {
      const at = sop.steps.findIndex((step) => step.id === stepId);
      return { code: codeOfRule[rule] ?? rule, step: at < 0 ? null : at + 1 };
    }),
  }));
}

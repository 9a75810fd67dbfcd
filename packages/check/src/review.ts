import { suppresses, type Sop, type Suppression } from "@alur/model";
import type { Finding } from "./finding.ts";

/** A finding that a person has decided to leave as it is, with the reason. */
export interface SuppressedFinding extends Finding {
  suppression: Suppression;
}

/** What there is to say about an SOP, and what of it somebody has already answered. */
export interface Review {
  findings: Finding[];
  suppressed: SuppressedFinding[];
  /** The suppressions that no finding needs any more: its fault is mended, or its row is gone. They do no harm. */
  idle: Suppression[];
}

/**
 * Sorts the findings into those still open and those that the SOP's own suppressions answer. `graded` is what a preset makes of a finding; nothing where it
 * does not matter there, and then its suppression is not idle either.
 */
export function sortOut(
  sop: Sop,
  findings: readonly Finding[],
  graded: (finding: Finding) => Finding | undefined,
): Review {
  const { suppressions = [] } = sop;
  const review: Review = { findings: [], suppressed: [], idle: [] };
  const needed = new Set<Suppression>();
  const remarks = Map.groupBy(findings, placeOf);
  for (const found of findings) {
    const about = wordsAtFault(found);
    const suppression = suppressions.find((one) => suppresses(one, { ...found, ...about }));
    if (suppression) needed.add(suppression);
    const alone = remarks.get(placeOf(found))?.length === 1;
    const finding = graded(alone ? found : { ...found, ...about });
    if (finding && suppression) review.suppressed.push({ ...finding, suppression });
    else if (finding) review.findings.push(finding);
  }
  return { ...review, idle: suppressions.filter((one) => !needed.has(one)) };
}

function placeOf({ rule, stepId, field }: Finding): string {
  return [rule, stepId, field].join("|");
}

/** What a finding quotes first: the words of the SOP that it is about. */
function wordsAtFault({ message }: Finding): { about?: string } {
  const words = /"([^"]+)"/.exec(message.id)?.[1];
  return words === undefined ? {} : { about: words };
}

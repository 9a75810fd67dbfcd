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
  for (const found of findings) {
    const suppression = suppressions.find((one) => suppresses(one, found));
    if (suppression) needed.add(suppression);
    const finding = graded(found);
    if (finding && suppression) review.suppressed.push({ ...finding, suppression });
    else if (finding) review.findings.push(finding);
  }
  return { ...review, idle: suppressions.filter((one) => !needed.has(one)) };
}

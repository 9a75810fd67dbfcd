import type { Finding, FindingGroup, PresetName, Rule, SuppressedFinding } from "@alur/check";
import type { ReviewSheet, Sop, Suppression } from "@alur/model";
import { useMemo } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import type { Explanation } from "../../../findings/why-and-basis.tsx";
import { useRules } from "../../../sop-sheet/use-check.ts";

/** A finding with the rule that found it. */
export type ExplainedFinding = Finding & { explanation: Explanation | undefined };

/** What there is to say about the SOP on the screen, ready to be shown. */
export interface ShownReview {
  findings: ExplainedFinding[];
  /** The same, what one rule says together. */
  groups: FindingGroup<ExplainedFinding>[];
  suppressed: SuppressedFinding[];
  idle: Suppression[];
  presets: { value: PresetName; name: Rule["title"] }[];
  /** The sheet that a reviewer hands back. */
  sheet: () => ReviewSheet;
}

/**
 * What the rules find in an SOP, beside the others of its document; undefined while the rules are being fetched. Whoever asks gives it the SOP once its
 * change is drawn, so that nobody waits for the rules while typing.
 */
export function useReview(sop: Sop, preset: PresetName, sisters: readonly SisterSop[]): ShownReview | undefined {
  const check = useRules();
  const collection = useMemo(() => check?.collect(sisters.map((sister) => sister.sop)), [check, sisters]);
  return useMemo(() => {
    if (!check) return undefined;
    const review = check.reviewSop(sop, preset, collection);
    const findings = review.findings.map((finding) => ({
      ...finding,
      explanation: check.rules.find((rule) => rule.id === finding.rule),
    }));
    return {
      ...review,
      findings,
      groups: check.groupFindings(findings),
      presets: Object.entries(check.presets).map(([value, { name }]) => ({ value: value as PresetName, name })),
      sheet: () => check.reviewSheetOf(sop, review, preset),
    };
  }, [check, sop, preset, collection]);
}

import type { Diagnostic } from "@alur/model";
import { useCallback, useRef } from "react";
import type { UnsureReading } from "../../sop-sheet/unsure-readings.ts";
import type { ExplainedFinding } from "./findings/use-review.ts";

/** Everything that there is to say beside a row. */
export interface Remarks {
  findings: readonly ExplainedFinding[];
  unsure: readonly UnsureReading[];
  /** What the reader noticed about the row, the gravest first. */
  notes: readonly Diagnostic[];
}

const none: Remarks = { findings: [], unsure: [], notes: [] };

function sameItems<Item>(one: readonly Item[], other: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return one.length === other.length && one.every((item, i) => other[i] !== undefined && same(item, other[i]));
}

function sameRemarks(one: Remarks, other: Remarks): boolean {
  return (
    sameItems(one.findings, other.findings, (a, b) => a === b) &&
    sameItems(one.notes, other.notes, (a, b) => a === b) &&
    sameItems(one.unsure, other.unsure, (a, b) => a.about === b.about && a.evidence === b.evidence)
  );
}

/** The remarks of each row; the same object as before where they say the same, so that only rows with news are drawn anew. */
export function useRemarks({ findings, unsure, notes }: Remarks): (stepId: string) => Remarks {
  const known = useRef(new Map<string, Remarks>());
  return useCallback(
    (stepId) => {
      const next: Remarks = {
        findings: findings.filter((finding) => finding.stepId === stepId),
        unsure: unsure.filter((reading) => reading.stepId === stepId),
        notes: notes.filter((note) => note.stepId === stepId),
      };
      const before = known.current.get(stepId) ?? none;
      if (sameRemarks(before, next)) return before;
      known.current.set(stepId, next);
      return next;
    },
    [findings, unsure, notes],
  );
}

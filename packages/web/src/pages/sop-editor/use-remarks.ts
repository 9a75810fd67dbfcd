import type { Diagnostic } from "@alur/model";
import { useMemo, useState } from "react";
import { besideGuesses } from "../../sop-sheet/open-notes.ts";
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

/** An arrow that was led elsewhere with its row is another one, though it rests on the same words. */
function sameReading(one: UnsureReading, other: UnsureReading): boolean {
  const flowOf = (reading: UnsureReading) => (reading.about === "flow" ? reading.flow : undefined);
  return one.about === other.about && one.evidence === other.evidence && flowOf(one) === flowOf(other);
}

function sameRemarks(one: Remarks, other: Remarks): boolean {
  return (
    sameItems(one.findings, other.findings, (a, b) => a === b) &&
    sameItems(one.notes, other.notes, (a, b) => a === b) &&
    sameItems(one.unsure, other.unsure, sameReading)
  );
}

type RemarksOf = (stepId: string) => Remarks;

/** Sorts remarks by row, again and again; a row about which the same is said gets the same object as before. */
export function sortAgain(): (all: Remarks) => RemarksOf {
  const known = new Map<string, Remarks>();
  return ({ findings, unsure, notes }) =>
    (stepId) => {
      const next: Remarks = {
        findings: findings.filter((finding) => finding.stepId === stepId),
        unsure: unsure.filter((reading) => reading.stepId === stepId),
        notes: besideGuesses(
          notes.filter((note) => note.stepId === stepId),
          unsure,
        ),
      };
      const before = known.get(stepId) ?? none;
      if (sameRemarks(before, next)) return before;
      known.set(stepId, next);
      return next;
    };
}

/** The remarks of each row, so given that only rows with news are drawn anew. */
export function useRemarks({ findings, unsure, notes }: Remarks): RemarksOf {
  const [sort] = useState(sortAgain);
  return useMemo(() => sort({ findings, unsure, notes }), [sort, findings, unsure, notes]);
}

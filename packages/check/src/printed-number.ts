import type { Sop, Step } from "@alur/model";
import type { Fix } from "./finding.ts";

/** The printed number of a row as a number. Undefined for "a", "1a" and empty cells: letters begin anew under each number, so they say nothing. */
export function printedNumber(step: Step): number | undefined {
  const digits = /^\s*(\d{1,4})\s*[.)]?\s*$/.exec(step.number)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Numbers the rows afresh from 1. Notes that carry no number stay without one. */
export const renumber: Fix = {
  label: { id: "Urutkan kembali semua nomor langkah", en: "Number all steps afresh" },
  apply(sop: Sop): Sop {
    let next = 1;
    const numbered = (step: Step): boolean => step.kind !== "note" || step.number.trim() !== "";
    return { ...sop, steps: sop.steps.map((step) => (numbered(step) ? { ...step, number: String(next++) } : step)) };
  },
};

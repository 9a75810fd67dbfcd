import type { Sop, SopDrawing } from "@alur/model";

/** A drawn SOP that shows a rule at work. Rows marked ✗ are reported, all others stay quiet. */
export interface Example extends SopDrawing {
  /** It looks like the fault and is none: what a rule that is too eager would report. */
  nearMiss?: true;
  /** The SOPs that lie beside it, for a rule that compares. */
  beside?: readonly Sop[];
}

/** An example that comes close to the fault, and about which the rule stays quiet. */
export function nearMiss(example: Example): Example {
  return { ...example, nearMiss: true };
}

/** An example with the SOPs of the same collection that the rule looks at beside it. */
export function beside(example: Example, ...others: readonly SopDrawing[]): Example {
  return { ...example, beside: others.map(({ sop }) => sop) };
}

import type { Sop, Step } from "@alur/model";

/** How people call a step: its printed number without the dot, or its place where none is printed. */
export function stepName(sop: Sop, step: Step): string {
  return step.number.trim().replace(/\.$/, "") || String(sop.steps.findIndex((other) => other.id === step.id) + 1);
}

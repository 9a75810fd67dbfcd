import type { Sop } from "@alur/model";
import type { UnsureReading } from "./unsure-readings.ts";

/** The row to look at after another: the next one with a guess in it, and from the last one the first again. */
export function nextUnsureStep(
  sop: Sop,
  unsure: readonly UnsureReading[],
  after: string | undefined,
): string | undefined {
  const rows = sop.steps.map((step) => step.id);
  const from = after === undefined ? -1 : rows.indexOf(after);
  const waiting = rows.filter((id) => unsure.some((reading) => reading.stepId === id));
  return waiting.find((id) => rows.indexOf(id) > from) ?? waiting[0];
}

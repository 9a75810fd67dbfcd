import { findPerformer, findStep, setFlow, setPerformers, type Performer, type Sop, type Step } from "@alur/model";
import type { UnsureReading } from "../../sop-sheet/unsure-readings.ts";

/** What the reader held for possible as well: another performer, or another row to which an arrow leads. */
export type OtherReading = { performer: Performer } | { step: Step };

/** The other possible reading, where there was one and the SOP still has it. */
export function findOtherReading(
  sop: Sop,
  { about, evidence: { alternative = "" } }: UnsureReading,
): OtherReading | undefined {
  const performer = about === "performers" ? findPerformer(sop, alternative) : undefined;
  const step = about === "flow" ? findStep(sop, alternative) : undefined;
  return performer ? { performer } : step ? { step } : undefined;
}

/** A person says that the other reading is right. */
export function takeOtherReading(sop: Sop, reading: UnsureReading): Sop {
  const other = findOtherReading(sop, reading);
  if (!other) return sop;
  if ("performer" in other) return setPerformers(sop, reading.stepId, [other.performer.id]);
  return reading.about === "flow" ? setFlow(sop, reading.stepId, reading.flow.kind, other.step.id) : sop;
}

import { stepTime } from "@alur/evaluate";
import type { WorkingCalendar } from "@alur/model";
import type { StepTimeView } from "../../api/index.ts";
import type { ReadCase } from "./read-case.ts";

/** How long each step took or is taking, beside what the SOP allows. */
export function presentStepTimes(
  { procedure, entries }: ReadCase,
  calendar: WorkingCalendar,
  now: Date,
): StepTimeView[] {
  const events = entries.flatMap((entry) => entry.events);
  const times = stepTime.measure({ procedure, calendar, events, now: now.toISOString() });
  return times.map(({ stepId, round, waitingMinutes, workingMinutes, standard, verdict }) => ({
    stepId,
    round,
    waitingMinutes: waitingMinutes ?? null,
    workingMinutes: workingMinutes ?? null,
    standard,
    verdict,
  }));
}

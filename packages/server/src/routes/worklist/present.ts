import { findStep, type WorkingCalendar } from "@alur/model";
import type { Procedure, WorklistEntry } from "@alur/run";
import type { WorklistItem } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { presentDueTimes } from "../../office/calendar/due-times.ts";
import type { OfficeNames } from "../../office/office-names.ts";

/** A line of an official's worklist. */
export function presentItem(
  entry: WorklistEntry,
  procedure: Procedure | undefined,
  names: OfficeNames,
  actor: Actor,
  calendar: WorkingCalendar,
): WorklistItem {
  const step = procedure && findStep(procedure.sop, entry.stepId);
  return {
    caseId: entry.caseId,
    workItemId: entry.workItemId,
    procedureTitle: procedure?.sop.identity.title ?? "",
    subject: entry.subject,
    caseNumber: entry.number,
    stepNumber: step?.number ?? "",
    activity: step?.activity ?? "",
    audience: names.audience(entry.audience),
    status: entry.status,
    claimedByMe: entry.claimedBy === actor.officialId,
    claimedByName: entry.claimedBy === undefined ? "" : names.official(entry.claimedBy),
    offeredAt: entry.offeredAt,
    ...presentDueTimes(entry, calendar),
    round: entry.round,
    held: entry.held ?? false,
    escalatedAt: entry.escalatedAt ?? null,
  };
}

import type { CaseEntry, CaseState } from "@alur/run";
import type { WorkItemView } from "../../api/index.ts";
import type { OfficeNames } from "../../office/office-names.ts";

/** The work items of a case for people, in the order in which they were offered. */
export function presentWorkItems(state: CaseState, entries: readonly CaseEntry[], names: OfficeNames): WorkItemView[] {
  const reasons = returnReasons(entries);
  return Object.values(state.workItems).map((item) => ({
    id: item.id,
    stepId: item.stepId,
    performerId: item.performerId,
    status: item.status,
    round: item.round,
    audience: names.audience(item.audience),
    offeredAt: item.offeredAt,
    claimedAt: item.claimedAt ?? null,
    completedAt: item.finishedAt ?? null,
    dueAt: item.dueAt ?? null,
    claimedByName: item.claimedBy === undefined ? "" : names.official(item.claimedBy),
    sentBackReason: reasons.get(item.id) ?? "",
  }));
}

/** Why a work item was offered again: the reason of whoever returned the work, or decided "tidak", with the same command. */
function returnReasons(entries: readonly CaseEntry[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { events } of entries) {
    const backTo = events.find((event) => event.type === "StepsUndone")?.backTo;
    const said = events.find((event) => event.type === "WorkSentBack" || event.type === "WorkItemDecided");
    if (backTo === undefined || said?.reason === undefined) continue;
    for (const event of events) {
      if (event.type === "WorkItemOffered" && event.stepId === backTo) reasons.set(event.workItemId, said.reason);
    }
  }
  return reasons;
}

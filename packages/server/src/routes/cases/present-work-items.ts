import type { WorkingCalendar } from "@alur/model";
import type { CaseEntry, CaseEvent, CaseState, WorkItem } from "@alur/run";
import type { WorkItemView } from "../../api/index.ts";
import { presentDueTimes } from "../../office/calendar/due-times.ts";
import type { OfficeNames } from "../../office/office-names.ts";

/** The work items of a case for people, in the order in which they were offered. */
export function presentWorkItems(
  state: CaseState,
  entries: readonly CaseEntry[],
  names: OfficeNames,
  calendar: WorkingCalendar,
): WorkItemView[] {
  const returns = returnsOf(entries);
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
    ...presentDueTimes(item, calendar),
    claimedByName: item.claimedBy === undefined ? "" : names.official(item.claimedBy),
    sentBackReason: returns.get(item.id)?.reason ?? "",
    wanting: [...(returns.get(item.id)?.wanting ?? [])],
    returnsToStepId: returnsTo(state, item),
    passed: passedOn(item.id, entries, names),
  }));
}

type Return = Pick<Extract<CaseEvent, { type: "WorkSentBack" }>, "reason" | "wanting">;

/** Why a work item was offered again: the reason of whoever returned the work, or decided "tidak", with the same command. */
function returnsOf(entries: readonly CaseEntry[]): Map<string, Return> {
  const returns = new Map<string, Return>();
  for (const { events } of entries) {
    const backTo = events.find((event) => event.type === "StepsUndone")?.backTo;
    const said = events.find(
      ({ type }) => type === "WorkSentBack" || type === "WorkItemDecided" || type === "CaseReopened",
    ) as Partial<Return> | undefined;
    if (backTo === undefined || said?.reason === undefined) continue;
    for (const event of events) {
      if (event.type === "WorkItemOffered" && event.stepId === backTo)
        returns.set(event.workItemId, { reason: said.reason, ...(said.wanting ? { wanting: said.wanting } : {}) });
    }
  }
  return returns;
}

function returnsTo(state: CaseState, item: WorkItem): string | null {
  const correction = state.rounds[item.roundId]?.corrects;
  return (correction && state.rounds[correction.returnsTo]?.stepId) ?? null;
}

const howPassed = {
  WorkItemForwarded: "forwarded",
  WorkItemReassigned: "reassigned",
  WorkItemDelegated: "delegated",
  DelegationAnswered: "answered",
} as const;

/** How a work item came to whoever has it now, if not by the SOP: the last time that somebody passed it on. */
function passedOn(workItemId: string, entries: readonly CaseEntry[], names: OfficeNames): WorkItemView["passed"] {
  for (const { events } of entries.toReversed()) {
    for (const event of events) {
      if (event.type === "WorkItemOffered" && event.workItemId === workItemId && event.addedBy !== undefined) {
        const added = events.find(({ type }) => type === "PerformerAdded");
        const text = added?.type === "PerformerAdded" ? added.reason : "";
        return { how: "added", byName: names.official(event.addedBy), text };
      }
      if (!("workItemId" in event) || event.workItemId !== workItemId) continue;
      if (event.type === "WorkItemRecalled") return null;
      if (!(event.type in howPassed)) continue;
      const passed = event as Extract<CaseEvent, { type: keyof typeof howPassed }>;
      const text = passed.type === "DelegationAnswered" ? passed.answer : passed.reason;
      return { how: howPassed[passed.type], byName: names.official(passed.by.officialId), text };
    }
  }
  return null;
}

import { findStep, type Step } from "@alur/model";
import { exitsOf, outcomeKey } from "../flow/exits.ts";
import type { Procedure } from "../procedure.ts";
import { belongsTo, type Actor } from "./actor.ts";
import { isOpenItem, type CaseState, type CaseStatus, type WorkItem, type WorkItemStatus } from "./case-state.ts";
import type { CaseCommandType, WorkItemCommandType } from "./command-type.ts";
import { returnTargets, type ReturnTarget } from "./lineage.ts";
import type { RefusalCode } from "./refusal.ts";

/** What may be done to a work item next. */
export const availableByItemStatus = {
  offered: ["ClaimWorkItem"],
  claimed: ["CompleteWorkItem", "DecideWorkItem", "SendBack", "ReleaseWorkItem"],
  completed: [],
  withdrawn: [],
} as const satisfies Record<WorkItemStatus, readonly WorkItemCommandType[]>;

/** What may be done to a case, its work items apart. */
export const availableByCaseStatus = {
  unopened: ["OpenCase"],
  open: ["AddComment"],
  ended: [],
} as const satisfies Record<CaseStatus, readonly CaseCommandType[]>;

/** One thing that an official may do now, with the choices that it leaves open. */
export type AvailableCommand =
  | { type: "OpenCase"; viaPostIds: readonly string[] }
  | { type: "AddComment" }
  | { type: "ClaimWorkItem" | "ReleaseWorkItem"; workItemId: string }
  | { type: "CompleteWorkItem"; workItemId: string; requirements: readonly string[] }
  | { type: "DecideWorkItem"; workItemId: string; requirements: readonly string[]; outcomes: readonly string[] }
  | { type: "SendBack"; workItemId: string; targets: readonly ReturnTarget[] };

/** Everything that an official may do with a case now. The web draws its buttons from it, and `decide` accepts exactly these. */
export function available(state: CaseState, procedure: Procedure, actor: Actor): AvailableCommand[] {
  const onCase = availableByCaseStatus[state.status].flatMap((type): AvailableCommand[] => {
    if (type === "AddComment") return [{ type }];
    return actor.postIds.length > 0 ? [{ type, viaPostIds: actor.postIds }] : [];
  });
  const onItems = Object.values(state.workItems).flatMap((item) => {
    const step = findStep(procedure.sop, item.stepId);
    return step ? possibleOn(item, actor).flatMap((type) => choices(type, state, procedure, item, step, actor)) : [];
  });
  return [...onItems, ...onCase];
}

function possibleOn(item: WorkItem, actor: Actor): readonly WorkItemCommandType[] {
  const usual = availableByItemStatus[item.status];
  return item.status === "offered" && isRelieved(item, actor) ? [...usual, "ReleaseWorkItem"] : usual;
}

/** Whether a work item is in the hands of a colleague who has left, or kept for them: without this nobody could ever take it. */
function isRelieved(item: WorkItem, { relieves }: Actor): boolean {
  return relieves !== undefined && isOpenItem(item) && (item.claimedBy ?? item.reservedFor) === relieves;
}

/** Why this official may not do this to a work item now; undefined when they may. Both `available` and every decider ask here. */
export function whyNotOnItem(
  type: WorkItemCommandType,
  state: CaseState,
  item: WorkItem | undefined,
  actor: Actor,
): RefusalCode | undefined {
  if (state.status === "unopened") return "case-unknown";
  if (!item) return "work-item-unknown";
  if (type === "ReleaseWorkItem" && isRelieved(item, actor)) return undefined;
  if (!belongsTo(actor, item.audience)) return "work-item-not-yours";
  if (item.status === "withdrawn") return "work-item-withdrawn";
  if (item.status === "completed") return "work-item-finished";
  if (item.reservedFor !== undefined && item.reservedFor !== actor.officialId) return "work-item-reserved";
  if (item.status === "claimed" && item.claimedBy !== actor.officialId) return "work-item-taken";
  const may: readonly WorkItemCommandType[] = availableByItemStatus[item.status];
  if (may.includes(type)) return undefined;
  return item.status === "offered" ? "work-item-not-claimed" : "work-item-taken";
}

function choices(
  type: WorkItemCommandType,
  state: CaseState,
  procedure: Procedure,
  item: WorkItem,
  step: Step,
  actor: Actor,
): AvailableCommand[] {
  if (whyNotOnItem(type, state, item, actor) !== undefined) return [];
  const workItemId = item.id;
  switch (type) {
    case "ClaimWorkItem":
    case "ReleaseWorkItem":
      return [{ type, workItemId }];
    case "CompleteWorkItem":
      return step.kind === "decision" ? [] : [{ type, workItemId, requirements: step.requirements }];
    case "DecideWorkItem": {
      if (step.kind !== "decision") return [];
      const outcomes = exitsOf(procedure.sop, step).map((exit) => outcomeKey(exit.outcome));
      return [{ type, workItemId, requirements: step.requirements, outcomes }];
    }
    case "SendBack": {
      const targets = returnTargets(state, item);
      return targets.length > 0 ? [{ type, workItemId, targets }] : [];
    }
  }
}

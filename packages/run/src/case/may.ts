import { belongsTo, leadsOver, postsOf, type Actor } from "./actor.ts";
import { availableByCaseStatus, availableByItemStatus } from "./available-by-status.ts";
import { isFull } from "./case-document.ts";
import {
  isOpenItem,
  openWorkItems,
  waitsForChild,
  type CaseState,
  type CaseStatus,
  type WorkItem,
} from "./case-state.ts";
import type { CaseCommandType, WorkItemCommandType } from "./command-type.ts";
import { tooLateToRecall } from "./recall.ts";
import type { RefusalCode } from "./refusal.ts";

const notRunning: Record<Exclude<CaseStatus, "open">, RefusalCode> = {
  unopened: "case-unknown",
  held: "case-held",
  ended: "case-ended",
  cancelled: "case-cancelled",
};

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
  if (state.status !== "open") return notRunning[state.status];
  switch (type) {
    case "ReassignWorkItem":
      return (mayReassign(item, actor) ? undefined : "not-in-charge") ?? whyNotOpen(item);
    case "RemovePerformer":
      return (mayRemove(item, actor) ? undefined : "not-in-charge") ?? whyNotOpen(item);
    case "RecallWorkItem":
      return whyNotRecalled(state, item, actor);
    default:
      return whyNotTheirs(item, actor) ?? whyNotNow(type, item);
  }
}

/** Why this official may not do this to the whole case now; undefined when they may. */
export function whyNotOnCase(
  type: Exclude<CaseCommandType, WorkItemCommandType | "OpenCase">,
  state: CaseState,
  actor: Actor,
): RefusalCode | undefined {
  const may: readonly CaseCommandType[] = availableByCaseStatus[state.status];
  if (!may.includes(type)) {
    if (type === "ReopenCase" && state.status !== "unopened") return "case-still-running";
    return state.status === "open" ? "case-not-held" : notRunning[state.status];
  }
  switch (type) {
    case "AddComment":
      return undefined;
    case "AttachFile":
      return isFull(state.documents) ? "files-too-many" : undefined;
    case "HoldCase":
      return answersFor(state, actor) || worksOn(state, actor) ? undefined : "not-in-charge";
    case "ResumeCase":
      return answersFor(state, actor) || worksOn(state, actor) || state.hold?.officialId === actor.officialId
        ? undefined
        : "not-in-charge";
    case "CancelCase":
      return answersFor(state, actor) ? undefined : "not-in-charge";
    case "ReopenCase":
      return actor.administrator ? undefined : "not-in-charge";
  }
}

/** Why this official may not let a berkas go on by a newer SOP now; undefined when they may. One on hold stays on hold. */
export function whyNotMigrated(state: CaseState, actor: Actor): RefusalCode | undefined {
  if (state.status !== "open" && state.status !== "held") return notRunning[state.status];
  return actor.administrator ? undefined : "not-in-charge";
}

/** The post through which a berkas was opened answers for it, and the administrator for all of them. */
function answersFor(state: CaseState, actor: Actor): boolean {
  return actor.administrator === true || postsOf(actor).includes(state.viaPostId);
}

function worksOn(state: CaseState, { officialId }: Actor): boolean {
  return openWorkItems(state).some((item) => item.claimedBy === officialId);
}

/** Whether a work item is in the hands of a colleague who has left, or kept for them: without this nobody could ever take it. */
function isRelieved(item: WorkItem, { relieves }: Actor): boolean {
  return relieves !== undefined && isOpenItem(item) && (item.claimedBy ?? item.reservedFor) === relieves;
}

/** The work of others is given away by the administrator, and by the superiors of the post or unit that has it. */
function mayReassign(item: WorkItem, actor: Actor): boolean {
  return actor.administrator === true || leadsOver(actor, item.audience);
}

/** Whoever called a performer in may send them away again; those whom the SOP names only the administrator. */
function mayRemove(item: WorkItem, actor: Actor): boolean {
  return actor.administrator === true || item.addedBy === actor.officialId;
}

function whyNotOpen(item: WorkItem): RefusalCode | undefined {
  if (item.status === "withdrawn") return "work-item-withdrawn";
  return item.status === "completed" ? "work-item-finished" : undefined;
}

function whyNotTheirs(item: WorkItem, actor: Actor): RefusalCode | undefined {
  if (!belongsTo(actor, item.audience)) return "work-item-not-yours";
  const closed = whyNotOpen(item);
  if (closed) return closed;
  if (item.reservedFor !== undefined && item.reservedFor !== actor.officialId) return "work-item-reserved";
  return item.status === "claimed" && item.claimedBy !== actor.officialId ? "work-item-taken" : undefined;
}

/** What would leave a berkas of the SOP that the step calls without anybody who waits for it, or open a second one. */
const notWhileChildRuns: readonly WorkItemCommandType[] = ["CompleteWorkItem", "DecideWorkItem", "OpenChildCase"];

const onlyByDelegator: readonly WorkItemCommandType[] = [
  "CompleteWorkItem",
  "DecideWorkItem",
  "SendBack",
  "ForwardWorkItem",
  "AddPerformer",
];

function whyNotNow(type: WorkItemCommandType, item: WorkItem): RefusalCode | undefined {
  const may: readonly WorkItemCommandType[] = availableByItemStatus[item.status];
  if (!may.includes(type)) return item.status === "offered" ? "work-item-not-claimed" : "work-item-taken";
  if (waitsForChild(item) && notWhileChildRuns.includes(type)) return "child-case-running";
  if (type === "AnswerDelegation") return item.delegators ? undefined : "not-delegated";
  return item.delegators && onlyByDelegator.includes(type) ? "work-item-delegated" : undefined;
}

/** Delegated work is fetched back by its delegator at any time, finished work by whoever finished it as long as nobody has taken what came of it. */
function whyNotRecalled(state: CaseState, item: WorkItem, actor: Actor): RefusalCode | undefined {
  const delegator = isOpenItem(item) ? item.delegators?.at(-1) : undefined;
  const hadIt = delegator ?? { officialId: item.claimedBy, audience: item.audience };
  if (item.status === "withdrawn") return "work-item-withdrawn";
  if (isOpenItem(item) && !delegator) return "nothing-to-recall";
  if (hadIt.officialId !== actor.officialId || !belongsTo(actor, hadIt.audience)) return "not-your-doing";
  return !delegator && tooLateToRecall(state, item) ? "recall-too-late" : undefined;
}

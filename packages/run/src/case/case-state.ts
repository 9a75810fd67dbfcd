import type { Outcome } from "../flow/exits.ts";
import type { Audience } from "./actor.ts";
import type { CaseDocument } from "./case-document.ts";
import type { CaseOrigin } from "./case-event.ts";
import type { Reminded } from "./reminded.ts";
import type { Correction, WorkItemWithdrawn } from "./work-item-event.ts";

/** `offered`: waits for somebody to take it. `claimed`: in somebody's hands. `withdrawn`: no longer needed, because
 * the berkas went back or another performer settled the step. */
export type WorkItemStatus = "offered" | "claimed" | "completed" | "withdrawn";

/** An official who let somebody else prepare their work, and for which post or unit they had it. */
export interface Delegator {
  officialId: string;
  audience: Audience;
}

/** A berkas of the SOP that a step calls. */
export interface ChildCase {
  caseId: string;
  procedureId: string;
  status: "running" | "ended" | "cancelled";
  /** What was said last in it. */
  result?: string;
}

/** What one performer has to do at one step, one time. */
export interface WorkItem {
  id: string;
  roundId: string;
  stepId: string;
  round: number;
  performerId: string;
  audience: Audience;
  onBehalfOf?: "requester" | "external";
  reservedFor?: string;
  /** Who called in this performer beside those whom the SOP names. */
  addedBy?: string;
  /** The part that a colleague of the same step had to do first. */
  after?: string;
  /** The berkas that this one called for, and waits for. */
  children?: readonly ChildCase[];
  /** Those to whom it comes back, one after the other, the last first. */
  delegators?: readonly Delegator[];
  status: WorkItemStatus;
  offeredAt: string;
  dueAt?: string;
  /** What was said of its deadline. */
  reminded?: Reminded;
  /** The official who has it, or who finished it. */
  claimedBy?: string;
  claimedAt?: string;
  finishedAt?: string;
  /** What this performer decided. */
  outcome?: Outcome;
  /** Why it is no longer needed. */
  withdrawn?: WorkItemWithdrawn["because"] | "performer-removed";
}

/** One time that the berkas was at a step. `undone`: it counts no longer, because the berkas went back or was fetched back. */
export interface StepRound {
  id: string;
  stepId: string;
  round: number;
  /** The rounds that led here. */
  from: readonly string[];
  repeats?: string;
  corrects?: Correction;
  status: "open" | "done" | "undone";
  outcome?: Outcome;
  /** Where the work went on: steps, or `end`. */
  to: readonly string[];
}

/** A branch that waits at a join. */
export interface WaitingBranch {
  stepId: string;
  from?: string;
}

/** `held`: it runs, but waits, and no time counts. `cancelled`: it stopped before its end. */
export type CaseStatus = "unopened" | "open" | "held" | "ended" | "cancelled";

/** Everything that can be said about a berkas now. It is derived from its events and never stored as the truth. */
export interface CaseState {
  status: CaseStatus;
  caseId: string;
  procedureId: string;
  subject: string;
  number: string;
  requesterName?: string;
  viaPostId: string;
  origin: CaseOrigin;
  openedAt: string;
  /** What was said of the deadline of the whole berkas. */
  reminded?: { dueAt: string; raised: Reminded };
  /** Since when it waits, and who said so. */
  hold?: { at: string; officialId: string };
  /** The times during which it waited before. */
  waits?: readonly { from: string; until: string }[];
  /** When it came to its end, or was cancelled. */
  endedAt?: string;
  workItems: Readonly<Record<string, WorkItem>>;
  rounds: Readonly<Record<string, StepRound>>;
  waiting: readonly WaitingBranch[];
  documents: Readonly<Record<string, CaseDocument>>;
}

/** The berkas before anything happened. */
export const unopenedCase: CaseState = {
  status: "unopened",
  caseId: "",
  procedureId: "",
  subject: "",
  number: "",
  viaPostId: "",
  origin: { kind: "official" },
  openedAt: "",
  workItems: {},
  rounds: {},
  waiting: [],
  documents: {},
};

/** A work item by its id, which may be any text that somebody sent. */
export function findWorkItem(state: CaseState, id: string): WorkItem | undefined {
  return Object.hasOwn(state.workItems, id) ? state.workItems[id] : undefined;
}

/** A document by its id, which may be any text that somebody sent. */
export function findDocument(state: CaseState, id: string): CaseDocument | undefined {
  return Object.hasOwn(state.documents, id) ? state.documents[id] : undefined;
}

/** Whether a work item waits for the berkas of the SOP that its step calls. */
export function waitsForChild(item: WorkItem): boolean {
  return item.children?.some(({ status }) => status === "running") ?? false;
}

export function isOpenItem(item: WorkItem): boolean {
  return item.status === "offered" || item.status === "claimed";
}

/** The work items that somebody still has to finish, in the order in which they were offered. */
export function openWorkItems(state: CaseState): WorkItem[] {
  return Object.values(state.workItems).filter(isOpenItem);
}

/** The rounds where the berkas is now, or where a cancelled one stopped. */
export function openRounds(state: CaseState): StepRound[] {
  return Object.values(state.rounds).filter((round) => round.status === "open");
}

export function itemsOfRound(state: CaseState, roundId: string): WorkItem[] {
  return Object.values(state.workItems).filter((item) => item.roundId === roundId);
}

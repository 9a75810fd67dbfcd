import type { Outcome } from "../flow/exits.ts";
import type { Audience, Doer } from "./actor.ts";
import type { ReminderLevel } from "./reminded.ts";

/** A step that is done once more for whoever found it wanting. */
export interface Correction {
  /** The round that is put right; what came of it still counts. */
  roundId: string;
  /** The round in which somebody found it wanting: the work comes straight back there. */
  returnsTo: string;
}

/** What was found wanting of one requirement, and why. */
export interface Wanting {
  /** As the SOP prints it. */
  requirement: string;
  reason: string;
}

/**
 * The berkas came to a step, and one of its performers has work. Joint performers get one event each, with the same `roundId`. `from` names the rounds
 * that led here: one, none at the start, several where branches join.
 */
export interface WorkItemOffered {
  type: "WorkItemOffered";
  workItemId: string;
  roundId: string;
  stepId: string;
  /** 1 for the first time that the berkas is at this step. */
  round: number;
  from: readonly string[];
  /** The round that is done again, by the same officials. */
  repeats?: string;
  /** Present where the work goes straight back to whoever found this step wanting. */
  corrects?: Correction;
  performerId: string;
  audience: Audience;
  /** The printed performer is not of the office; the audience acts on their behalf. */
  onBehalfOf?: "requester" | "external";
  /** The only one who may take it: the official who did it before, or somebody who was asked by name. */
  reservedFor?: string;
  /** Who called in this performer beside those whom the SOP names. */
  addedBy?: string;
  /** The work item that a colleague of the same step had to finish first. */
  after?: string;
  /** Absent where Waktu names no amount. */
  dueAt?: string;
  at: string;
}

export interface WorkItemClaimed {
  type: "WorkItemClaimed";
  workItemId: string;
  by: Doer;
  at: string;
}

export interface WorkItemReleased {
  type: "WorkItemReleased";
  workItemId: string;
  by: Doer;
  at: string;
}

export interface WorkItemCompleted {
  type: "WorkItemCompleted";
  workItemId: string;
  /** As the SOP prints them. */
  requirementsMet: readonly string[];
  note?: string;
  by: Doer;
  at: string;
}

export interface WorkItemDecided {
  type: "WorkItemDecided";
  workItemId: string;
  outcome: Outcome;
  requirementsMet: readonly string[];
  reason?: string;
  by: Doer;
  at: string;
}

/** An official returned the berkas to a step that was performed before. */
export interface WorkSentBack {
  type: "WorkSentBack";
  workItemId: string;
  toStepId: string;
  toRoundId: string;
  reason: string;
  wanting?: readonly Wanting[];
  /** It comes straight back to this official; absent where the steps between are done again. */
  straightBack?: true;
  by: Doer;
  at: string;
}

/** An open work item is no longer needed: another performer settled the step, the berkas went back or was fetched back, or the case was cancelled. */
export interface WorkItemWithdrawn {
  type: "WorkItemWithdrawn";
  workItemId: string;
  because: "step-settled" | "work-returned" | "work-recalled" | "case-cancelled" | "case-migrated";
  at: string;
}

/** To whom work is passed: a post or unit, and of it only this official where one is named. */
interface PassedOn {
  workItemId: string;
  to: Audience;
  reservedFor?: string;
  reason: string;
  by: Doer;
  at: string;
}

/** The official who had it passed it on for good. */
export interface WorkItemForwarded extends PassedOn {
  type: "WorkItemForwarded";
}

/** Whoever answers for the office's work gave it to somebody else, for good. */
export interface WorkItemReassigned extends PassedOn {
  type: "WorkItemReassigned";
}

/** The official who had it let somebody else prepare it; it comes back to them. `reason` is the instruction. */
export interface WorkItemDelegated extends PassedOn {
  type: "WorkItemDelegated";
}

/** Delegated work came back, to be confirmed by the one who delegated it. */
export interface DelegationAnswered {
  type: "DelegationAnswered";
  workItemId: string;
  answer: string;
  by: Doer;
  at: string;
}

/** An official fetched back what they had finished or delegated, before it went further. */
export interface WorkItemRecalled {
  type: "WorkItemRecalled";
  workItemId: string;
  by: Doer;
  at: string;
}

/** An official called in somebody beside those whom the SOP names for the step. The offer to them follows. */
export interface PerformerAdded {
  type: "PerformerAdded";
  workItemId: string;
  to: Audience;
  reason: string;
  by: Doer;
  at: string;
}

/** One of several performers of a running step need not do their part. */
export interface PerformerRemoved {
  type: "PerformerRemoved";
  workItemId: string;
  reason: string;
  by: Doer;
  at: string;
}

/** The SOP that the step calls has a berkas of its own; the step waits for it. */
export interface ChildCaseOpened {
  type: "ChildCaseOpened";
  workItemId: string;
  childCaseId: string;
  procedureId: string;
  by: Doer;
  at: string;
}

/** The berkas of the SOP that the step called has come to its end, or was cancelled. */
export interface ChildCaseStopped {
  type: "ChildCaseStopped";
  workItemId: string;
  childCaseId: string;
  how: "ended" | "cancelled";
  /** What was said last in it. */
  result?: string;
  at: string;
}

/** The berkas of the SOP that the step called goes on after all; the step waits for it again, where it is not done yet. */
export interface ChildCaseReopened {
  type: "ChildCaseReopened";
  workItemId: string;
  childCaseId: string;
  at: string;
}

/** Something is said of the deadline of open work, once: that it is near, has passed, or passed so long ago that these posts hear of it. */
export interface WorkItemReminded {
  type: "WorkItemReminded";
  workItemId: string;
  level: ReminderLevel;
  dueAt: string;
  toPostIds?: readonly string[];
  at: string;
}

/** What happened to one work item. */
export type WorkItemEvent =
  | WorkItemOffered
  | WorkItemClaimed
  | WorkItemReleased
  | WorkItemCompleted
  | WorkItemDecided
  | WorkSentBack
  | WorkItemWithdrawn
  | WorkItemForwarded
  | WorkItemReassigned
  | WorkItemDelegated
  | DelegationAnswered
  | WorkItemRecalled
  | PerformerAdded
  | PerformerRemoved
  | ChildCaseOpened
  | ChildCaseStopped
  | ChildCaseReopened
  | WorkItemReminded;

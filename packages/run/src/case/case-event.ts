import type { Outcome } from "../flow/exits.ts";
import type { Audience, Doer } from "./actor.ts";

/** A berkas began its way. */
export interface CaseOpened {
  type: "CaseOpened";
  caseId: string;
  procedureId: string;
  subject: string;
  /** The number under which the office knows the berkas, as the office writes it; empty where it has none yet. */
  number: string;
  requesterName?: string;
  viaPostId: string;
  by: Doer;
  at: string;
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
  performerId: string;
  audience: Audience;
  /** The printed performer is not of the office; the audience acts on their behalf. */
  onBehalfOf?: "requester" | "external";
  /** Work that was returned goes to the official who did it before, and to nobody else. */
  reservedFor?: string;
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
  by: Doer;
  at: string;
}

/** An offered or claimed work item is no longer needed: another performer settled the step, or the berkas went back. */
export interface WorkItemWithdrawn {
  type: "WorkItemWithdrawn";
  workItemId: string;
  because: "step-settled" | "work-returned";
  at: string;
}

/** All that a step asked for is done, and the berkas goes on. */
export interface StepFinished {
  type: "StepFinished";
  roundId: string;
  outcome: Outcome;
  /** Steps, or `end`. */
  to: readonly string[];
  at: string;
}

/** A branch reached a step that waits for the other branches. */
export interface BranchArrived {
  type: "BranchArrived";
  stepId: string;
  /** The round that the branch comes from; absent where the procedure opens with this step. */
  from?: string;
  at: string;
}

/** The berkas went back to a step: what was done since then counts no longer and is done again. Every round stays in the trail. */
export interface StepsUndone {
  type: "StepsUndone";
  backTo: string;
  roundIds: readonly string[];
  at: string;
}

export interface CommentAdded {
  type: "CommentAdded";
  text: string;
  by: Doer;
  at: string;
}

/** Every branch came to the end. */
export interface CaseEnded {
  type: "CaseEnded";
  at: string;
}

/** What happened to a berkas. Plain data: it is stored as JSON, never changed and never removed. */
export type CaseEvent =
  | CaseOpened
  | WorkItemOffered
  | WorkItemClaimed
  | WorkItemReleased
  | WorkItemCompleted
  | WorkItemDecided
  | WorkSentBack
  | WorkItemWithdrawn
  | StepFinished
  | BranchArrived
  | StepsUndone
  | CommentAdded
  | CaseEnded;

import type { Outcome } from "../flow/exits.ts";

/** All that a step asked for is done, and the berkas goes on. */
export interface StepFinished {
  type: "StepFinished";
  roundId: string;
  outcome: Outcome;
  /** Steps, or `end`. A step that was put right names the step of whoever found it wanting. */
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

/** The berkas went back to a step, or was fetched back: these rounds count no longer. Every round stays in the trail. */
export interface StepsUndone {
  type: "StepsUndone";
  backTo: string;
  roundIds: readonly string[];
  at: string;
}

/** A step that was only to be put right came out otherwise than before: it takes the place of the round it corrected, and the berkas goes its new way. */
export interface CorrectionStands {
  type: "CorrectionStands";
  roundId: string;
  from: readonly string[];
  at: string;
}

/** What happened to the way of the berkas through its steps. */
export type RoundEvent = StepFinished | BranchArrived | StepsUndone | CorrectionStands;

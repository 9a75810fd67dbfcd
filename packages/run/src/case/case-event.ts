import type { Doer } from "./actor.ts";
import type { RoundEvent } from "./round-event.ts";
import type { WorkItemEvent } from "./work-item-event.ts";

/** What a berkas was opened by, where no official came to open it: a step of another berkas calls its SOP. */
export interface CaseOrigin {
  kind: "case";
  caseId: string;
  workItemId: string;
}

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
  origin?: CaseOrigin;
  by: Doer;
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

/** The berkas waits for something outside the office's hands; until it is resumed nobody works on it and no time counts. */
export interface CaseHeld {
  type: "CaseHeld";
  reason: string;
  by: Doer;
  at: string;
}

export interface CaseResumed {
  type: "CaseResumed";
  by: Doer;
  at: string;
}

/** The berkas stops where it is. */
export interface CaseCancelled {
  type: "CaseCancelled";
  reason: string;
  by: Doer;
  at: string;
}

/** A berkas that had ended or was cancelled goes on, from this step. */
export interface CaseReopened {
  type: "CaseReopened";
  toStepId: string;
  reason: string;
  by: Doer;
  at: string;
}

/** Open work is due at other times than before. `by` is the official who changed the calendar. */
export interface DeadlinesMoved {
  type: "DeadlinesMoved";
  because: "case-resumed" | "calendar-changed";
  by?: Doer;
  /** Work item → ISO moment. */
  dueAt: Readonly<Record<string, string>>;
  at: string;
}

/** What happened to a berkas. Plain data: it is stored as JSON, never changed and never removed. */
export type CaseEvent =
  | CaseOpened
  | CommentAdded
  | CaseHeld
  | CaseResumed
  | CaseCancelled
  | CaseReopened
  | DeadlinesMoved
  | CaseEnded
  | WorkItemEvent
  | RoundEvent;

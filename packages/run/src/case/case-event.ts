import type { Doer } from "./actor.ts";
import type { Reminded, ReminderLevel } from "./reminded.ts";
import type { AttachedFile, DocumentPlace } from "./case-document.ts";
import type { CaseMigrated } from "../migration/case-migrated.ts";
import type { RoundEvent } from "./round-event.ts";
import type { WorkItemEvent } from "./work-item-event.ts";

/**
 * What a berkas was opened by. `official`: somebody of the office came to open it. `public-form`: somebody without an account filled in the form of an SOP that is
 * open to the public; with what they brought of the first steps' requirements, and what they wrote. `schedule`: the office's schedule, for this date of its own.
 * `case`: a step of another berkas calls its SOP.
 */
export type CaseOrigin =
  | { kind: "official" }
  | { kind: "public-form"; brought: readonly string[]; note: string }
  | { kind: "schedule"; scheduleId: string; date: string }
  | { kind: "case"; caseId: string; workItemId: string };

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
  /** Absent where an official opened it. */
  origin?: CaseOrigin;
  by: Doer;
  at: string;
}

/** A file came into the berkas: a new document, or a newer version of one. */
export interface FileAttached {
  type: "FileAttached";
  documentId: string;
  file: AttachedFile;
  place?: DocumentPlace;
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
  because: "case-resumed" | "calendar-changed" | "case-migrated";
  by?: Doer;
  /** Work item → ISO moment. */
  dueAt: Readonly<Record<string, string>>;
  /** Work item → the reminders of its former deadline that hold for this one too. */
  standing?: Readonly<Record<string, Reminded>>;
  /** The same for the whole berkas, where something was said of its deadline before. */
  whole?: { dueAt: string; standing: Reminded };
  at: string;
}

/** Something is said of the deadline of the whole berkas, once: that it is near, has passed, or passed so long ago that these posts hear of it. */
export interface CaseReminded {
  type: "CaseReminded";
  level: ReminderLevel;
  dueAt: string;
  toPostIds?: readonly string[];
  at: string;
}

/** What happened to a berkas. Plain data: it is stored as JSON, never changed and never removed. */
export type CaseEvent =
  | CaseOpened
  | CommentAdded
  | FileAttached
  | CaseHeld
  | CaseResumed
  | CaseCancelled
  | CaseReopened
  | DeadlinesMoved
  | CaseReminded
  | CaseMigrated
  | CaseEnded
  | WorkItemEvent
  | RoundEvent;

import type { Actor, Audience } from "../case/actor.ts";
import type { CaseStatus } from "../case/case-state.ts";

/** A work item that waits for an official, or that they have taken, with the berkas to which it belongs. */
export interface WorklistEntry {
  caseId: string;
  workItemId: string;
  procedureId: string;
  subject: string;
  number: string;
  stepId: string;
  round: number;
  performerId: string;
  audience: Audience;
  onBehalfOf?: "requester" | "external";
  status: "offered" | "claimed";
  /** Only ever the official who asks: what colleagues have taken is on their own list. */
  claimedBy?: string;
  /** The work came back to the official who asks. */
  reservedFor?: string;
  offeredAt: string;
  dueAt?: string;
  /** Since when the superior knows that it is long overdue. */
  escalatedAt?: string;
  /** The berkas is on hold: nobody works on it now. */
  held?: true;
}

/** Where a line stands in a worklist. */
export type WorklistPlace = Pick<WorklistEntry, "dueAt" | "offeredAt" | "caseId" | "workItemId">;

/** How a case that was opened stands. */
export type OpenedCaseStatus = Exclude<CaseStatus, "unopened">;

/** A berkas as one line of a list, with where it is now. */
export interface CaseLine {
  caseId: string;
  procedureId: string;
  subject: string;
  number: string;
  requesterName?: string;
  status: OpenedCaseStatus;
  version: number;
  openedAt: string;
  endedAt?: string;
  /** Its open work items, longest waiting first. */
  waiting: readonly { workItemId: string; stepId: string; audience: Audience; claimedBy?: string; dueAt?: string }[];
}

/** Which cases a list shows, newest first. `after` is the last line of the page before. */
export interface CaseListWish {
  status?: OpenedCaseStatus;
  procedureId?: string;
  after?: { openedAt: string; caseId: string };
  limit: number;
}

/** What officials look up about the cases of their agency. */
export interface CaseReadings {
  /** What an official can take or has taken, soonest deadline first, work without a deadline last; behind `after`, the last line of the page before. */
  worklist(agencyId: string, official: Actor, limit: number, after?: WorklistPlace): Promise<readonly WorklistEntry[]>;
  listCases(agencyId: string, wish: CaseListWish): Promise<readonly CaseLine[]>;
}

import type { CaseEvent } from "../case/case-event.ts";
import type { CaseState } from "../case/case-state.ts";
import type { RemindAt } from "../case/reminders.ts";
import type { Procedure } from "../procedure.ts";

/** What one command led to: one entry of the trail. The version of a case is the number of its entries. */
export interface CaseEntry {
  /** 1 for the opening, then without a gap. */
  version: number;
  commandId: string;
  officialId: string;
  at: string;
  events: readonly CaseEvent[];
  /** What the request said that brought the command, as a fingerprint (hexadecimal): the same command sent again says the same. */
  request?: string;
}

/**
 * On what it was known that somebody may give a command: their session, and the office's posts, officials and hours as they were then. The step is written
 * only while both still hold.
 */
export interface Standing {
  sessionId: string;
  /** Counts every change of the office. */
  officeVersion: string;
}

/** Somebody was signed out, or the office changed, since it was known that they may give this command. Nothing was written. */
export class StandingLost extends Error {
  override readonly name = "StandingLost";
}

/** One step of a case, to be written whole or not at all. */
export interface CaseStep {
  agencyId: string;
  caseId: string;
  entry: CaseEntry;
  /** The case as it was when the command was judged: it must still be at `entry.version - 1`. */
  before: CaseState;
  after: CaseState;
  /** When the case must be looked at next because time goes on. */
  remindAt: RemindAt;
  /** Absent where Alur itself gives the command, or has just asked. */
  standing?: Standing;
}

/**
 * Where the trail of every case is kept. `conflict`: somebody else has written to the case since `before`; nothing was written.
 * Whatever is said to be written survives everything that happens afterwards. Throws `StandingLost`.
 */
export interface CaseStore {
  findProcedure(agencyId: string, procedureId: string): Promise<Procedure | undefined>;
  /** All entries of a case from the first; empty where the agency has no such case. */
  load(agencyId: string, caseId: string): Promise<readonly CaseEntry[]>;
  append(step: CaseStep): Promise<"written" | "conflict">;
}

import type { Procedure } from "../procedure.ts";

/** An SOP of the agency's register, as one line. */
export interface ProcedureLine {
  id: string;
  title: string;
  number: string;
  /** Rows that are work; notes are not counted. */
  steps: number;
  inForceSince: string;
  /** When a newer version took its place, or will. */
  inForceUntil?: string;
  /** 1 for the first, and one more for each that superseded the one before. */
  version: number;
  /** The version before. */
  supersedes?: string;
  openCases: number;
}

/** An SOP that is being put into force, from when on, and who does it. */
export interface ProcedureEntry {
  agencyId: string;
  procedure: Procedure;
  /** The SOP that it takes the place of, where that has another number. One with the same number is superseded without a word. */
  supersedes?: string;
  by: string;
  at: string;
}

/** Why an SOP cannot take the place of another one. */
export type SupersedeRefusal =
  | "predecessor-unknown"
  | "predecessor-superseded"
  | "number-in-force"
  | "earlier-than-predecessor";

/** The SOPs of an agency: those in force, those that will be, and those that were. */
export interface ProcedureRegister {
  /** The same procedure put into force twice is there once, as the first time. The caller has asked `whyNotRunnable`. */
  putIntoForce(entry: ProcedureEntry): Promise<"in-force" | SupersedeRefusal>;
  /** What is remembered of an agency's SOPs is looked up anew: the office has changed who stands behind their performers. */
  forgetProcedures(agencyId: string): void;
  /** Latest first. */
  listProcedures(agencyId: string): Promise<readonly ProcedureLine[]>;
}

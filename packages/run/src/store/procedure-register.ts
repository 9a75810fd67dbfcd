import type { Procedure } from "../procedure.ts";

/** An SOP in force, as one line of the agency's register. */
export interface ProcedureLine {
  id: string;
  title: string;
  number: string;
  /** Rows that are work; notes are not counted. */
  steps: number;
  inForceSince: string;
  openCases: number;
}

/** An SOP that is being put into force, and who does it. */
export interface ProcedureEntry {
  agencyId: string;
  procedure: Procedure;
  by: string;
  at: string;
}

/** The SOPs that an agency has in force. */
export interface ProcedureRegister {
  /** The same procedure put into force twice is there once, as the first time. The caller has asked `whyNotRunnable`. */
  putIntoForce(entry: ProcedureEntry): Promise<void>;
  /** Latest first. */
  listProcedures(agencyId: string): Promise<readonly ProcedureLine[]>;
}

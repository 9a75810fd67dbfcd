import type { CaseEvent } from "../case/case-event.ts";
import type { CaseState } from "../case/case-state.ts";
import type { Procedure } from "../procedure.ts";

/** What one command led to: one entry of the trail. The version of a case is the number of its entries. */
export interface CaseEntry {
  /** 1 for the opening, then without a gap. */
  version: number;
  commandId: string;
  officialId: string;
  at: string;
  events: readonly CaseEvent[];
}

/** One step of a case, to be written whole or not at all. */
export interface CaseStep {
  agencyId: string;
  caseId: string;
  entry: CaseEntry;
  /** The case as it was when the command was judged: it must still be at `entry.version - 1`. */
  before: CaseState;
  after: CaseState;
}

/**
 * Where the trail of every case is kept. `conflict`: somebody else has written to the case since `before`; nothing was written.
 * Whatever is said to be written survives everything that happens afterwards.
 */
export interface CaseStore {
  findProcedure(agencyId: string, procedureId: string): Promise<Procedure | undefined>;
  /** All entries of a case from the first; empty where the agency has no such case. */
  load(agencyId: string, caseId: string): Promise<readonly CaseEntry[]>;
  append(step: CaseStep): Promise<"written" | "conflict">;
}

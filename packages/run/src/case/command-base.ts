import type { Actor } from "./actor.ts";

/**
 * What every command carries. `commandId` is chosen by whoever sends it: the same command sent again, after a lost line, is carried out once.
 * Whoever opens a case chooses its `caseId` too.
 */
export interface CommandBase {
  commandId: string;
  caseId: string;
  by: Actor;
  /** ISO moment with zone. */
  at: string;
}

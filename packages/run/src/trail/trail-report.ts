import type { Seal } from "./stored-trail.ts";
import type { TrailBreak } from "./trail-break.ts";

/** What became of an agency's trails since they were written. */
export interface TrailReport {
  cases: number;
  entries: number;
  /** Entries that no seal covers yet. */
  unsealed: number;
  seals: number;
  lastSeal?: Seal;
  /** The first break of each case and of the seals; empty where all is as it was written. */
  breaks: readonly TrailBreak[];
}

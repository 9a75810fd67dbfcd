import { isDeepStrictEqual } from "node:util";
import type { Sop } from "@alur/model";

/** A draft as it stands in the office. */
export interface StandingDraft {
  version: number;
  sop: Sop;
}

/** `next`: it becomes the version after. `same`: the office has it already. `overtaken`: somebody saved another version since the one that this one rests on. */
export type SaveDecision = "next" | "same" | "overtaken";

/** Whether what a person wants to save rests on what the office has. Whoever says the same as the office loses nothing, however old the version they saw. */
export function decideSave(standing: StandingDraft, wanted: { basedOn: number; sop: Sop }): SaveDecision {
  if (saysTheSame(standing.sop, wanted.sop)) return "same";
  return wanted.basedOn === standing.version ? "next" : "overtaken";
}

/** Whether two SOPs say the same, once written down. */
export function saysTheSame(one: Sop, other: Sop): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}

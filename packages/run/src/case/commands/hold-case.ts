import { doerOf } from "../actor.ts";
import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnCase } from "../may.ts";

/** The berkas must wait, for a letter from outside or for the pemohon. Nobody works on it until it is resumed, and no time counts. */
export interface HoldCase extends CommandBase {
  type: "HoldCase";
  reason: string;
}

export function holdCase({ type, reason, by, at }: HoldCase, state: CaseState): Decision {
  const why = whyNotOnCase(type, state, by);
  if (why) return refuse(why);
  if (reason.trim() === "") return refuse("word-missing");
  return [{ type: "CaseHeld", reason: reason.trim(), by: doerOf(by, state), at }];
}

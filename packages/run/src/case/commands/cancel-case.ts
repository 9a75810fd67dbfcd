import { doerOf } from "../actor.ts";
import { openRounds, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { withdrawOpen } from "../go-back.ts";
import { whyNotOnCase } from "../may.ts";

/** The berkas stops before its end: the pemohon gave up, or it was opened by mistake. Its trail stays, and it can be reopened. */
export interface CancelCase extends CommandBase {
  type: "CancelCase";
  reason: string;
}

export function cancelCase({ type, reason, by, at }: CancelCase, state: CaseState): Decision {
  const why = whyNotOnCase(type, state, by);
  if (why) return refuse(why);
  if (reason.trim() === "") return refuse("word-missing");
  const open = new Set(openRounds(state).map((round) => round.id));
  const cancelled = happen(courseFrom(state), {
    type: "CaseCancelled",
    reason: reason.trim(),
    by: doerOf(by, state),
    at,
  });
  return withdrawOpen(cancelled, open, "case-cancelled", at).events;
}

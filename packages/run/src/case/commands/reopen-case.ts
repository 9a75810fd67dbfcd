import { doerOf } from "../actor.ts";
import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnCase } from "../may.ts";
import { goOnFrom, reopenTargets } from "../reopening.ts";

/**
 * The administrator lets a berkas that has ended or was cancelled go on from a step that it was at. What came of that step counts no longer; branches
 * that stood elsewhere when it was cancelled go on where they stood.
 */
export interface ReopenCase extends CommandBase {
  type: "ReopenCase";
  toStepId: string;
  reason: string;
}

export function reopenCase(command: ReopenCase, state: CaseState, context: CaseContext): Decision {
  const { type, toStepId, by, at } = command;
  const why = whyNotOnCase(type, state, by);
  if (why) return refuse(why);
  const target = reopenTargets(state).find((other) => other.stepId === toStepId);
  if (!target) return refuse("step-not-performed");
  const reason = command.reason.trim();
  if (reason === "") return refuse("word-missing");
  const reopened = happen(courseFrom(state), { type: "CaseReopened", toStepId, reason, by: doerOf(by, state), at });
  return goOnFrom(reopened, context, target.roundId, at).events;
}

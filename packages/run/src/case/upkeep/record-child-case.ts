import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";

/**
 * The berkas of an SOP that a step called has stopped: the one that called it hears how, whatever its own standing, and need not wait any more. Or it was
 * reopened, and is waited for again as far as the step is not done.
 */
export interface RecordChildCase extends CommandBase {
  type: "RecordChildCase";
  childCaseId: string;
  how: "ended" | "cancelled" | "reopened";
  /** What was said last in it; may be empty. */
  result: string;
}

export function recordChildCase({ childCaseId, how, result, at }: RecordChildCase, state: CaseState): Decision {
  const waiting = Object.values(state.workItems).find(({ children }) =>
    children?.some(({ caseId, status }) => caseId === childCaseId && (status === "running") !== (how === "reopened")),
  );
  if (!waiting) return refuse("child-not-awaited");
  if (how === "reopened") return [{ type: "ChildCaseReopened", workItemId: waiting.id, childCaseId, at }];
  const said = result.trim() === "" ? {} : { result: result.trim() };
  return [{ type: "ChildCaseStopped", workItemId: waiting.id, childCaseId, how, ...said, at }];
}

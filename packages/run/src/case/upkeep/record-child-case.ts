import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";

/** The berkas of an SOP that a step called has stopped: the one that called it hears how, whatever its own standing, and need not wait any more. */
export interface RecordChildCase extends CommandBase {
  type: "RecordChildCase";
  childCaseId: string;
  how: "ended" | "cancelled";
  /** What was said last in it; may be empty. */
  result: string;
}

export function recordChildCase({ childCaseId, how, result, at }: RecordChildCase, state: CaseState): Decision {
  const waiting = Object.values(state.workItems).find(({ children }) =>
    children?.some(({ caseId, status }) => caseId === childCaseId && status === "running"),
  );
  if (!waiting) return refuse("child-not-awaited");
  const said = result.trim() === "" ? {} : { result: result.trim() };
  return [{ type: "ChildCaseStopped", workItemId: waiting.id, childCaseId, how, ...said, at }];
}

import { findStep, type Step } from "@alur/model";
import { exitsOf, outcomeKey } from "../flow/exits.ts";
import type { Procedure } from "../procedure.ts";
import { inSop, postsOf, type Actor } from "./actor.ts";
import { availableByCaseStatus } from "./available-by-status.ts";
import type { CaseState, WorkItem } from "./case-state.ts";
import { workItemCommandTypes, type WorkItemCommandType } from "./command-type.ts";
import { isLastPerformer } from "./joint.ts";
import { returnTargets, type ReturnTarget } from "./lineage.ts";
import { whyNotOnCase, whyNotOnItem } from "./may.ts";
import { reopenTargets } from "./reopening.ts";

/** One thing that an official may do now, with the choices that it leaves open. */
export type AvailableCommand =
  | { type: "OpenCase"; viaPostIds: readonly string[] }
  | { type: "AddComment" }
  | { type: "AttachFile" }
  | { type: "HoldCase" }
  | { type: "ResumeCase" }
  | { type: "CancelCase" }
  | { type: "ReopenCase"; targets: readonly ReturnTarget[] }
  | OnWorkItem<Exclude<WorkItemCommandType, "CompleteWorkItem" | "DecideWorkItem" | "SendBack">>
  | { type: "CompleteWorkItem"; workItemId: string; requirements: readonly string[] }
  | { type: "DecideWorkItem"; workItemId: string; requirements: readonly string[]; outcomes: readonly string[] }
  | { type: "SendBack"; workItemId: string; targets: readonly ReturnTarget[] };

/** A command that leaves nothing to choose from what the case knows. */
type OnWorkItem<Type> = Type extends unknown ? { type: Type; workItemId: string } : never;

/** Everything that an official may do with a case now. The web draws its buttons from it, and `decide` accepts exactly these. */
export function available(state: CaseState, procedure: Procedure, official: Actor): AvailableCommand[] {
  const actor = inSop(official, procedure.id);
  const onItems = Object.values(state.workItems).flatMap((item) => {
    const step = findStep(procedure.sop, item.stepId);
    if (!step) return [];
    return workItemCommandTypes.flatMap((type) =>
      whyNotOnItem(type, state, item, actor) === undefined ? choices(type, state, procedure, item, step) : [],
    );
  });
  const viaPostIds = postsOf(actor);
  const onCase = availableByCaseStatus[state.status].flatMap((type): AvailableCommand[] => {
    if (type === "OpenCase") return viaPostIds.length > 0 ? [{ type, viaPostIds }] : [];
    if (whyNotOnCase(type, state, actor) !== undefined) return [];
    return type === "ReopenCase" ? [{ type, targets: reopenTargets(state) }] : [{ type }];
  });
  return [...onItems, ...onCase];
}

function choices(
  type: WorkItemCommandType,
  state: CaseState,
  procedure: Procedure,
  item: WorkItem,
  step: Step,
): AvailableCommand[] {
  const workItemId = item.id;
  switch (type) {
    case "CompleteWorkItem":
      return step.kind === "decision" ? [] : [{ type, workItemId, requirements: step.requirements }];
    case "DecideWorkItem": {
      if (step.kind !== "decision") return [];
      const outcomes = exitsOf(procedure.sop, step).map((exit) => outcomeKey(exit.outcome));
      return [{ type, workItemId, requirements: step.requirements, outcomes }];
    }
    case "SendBack": {
      const targets = returnTargets(state, item);
      return targets.length > 0 ? [{ type, workItemId, targets }] : [];
    }
    case "OpenChildCase":
      return step.subSop === undefined ? [] : [{ type, workItemId }];
    case "RemovePerformer":
      return isLastPerformer(step, state, item, procedure.sop) ? [] : [{ type, workItemId }];
    default:
      return [{ type, workItemId }];
  }
}

import { available, type Actor, type AvailableCommand, type CaseState, type Procedure } from "@alur/run";
import type { AvailableAction } from "../../api/index.ts";

/** What the official who asks may do with the case now. */
export function presentActions(state: CaseState, procedure: Procedure, actor: Actor): AvailableAction[] {
  return available(state, procedure, actor).flatMap((command) => presentAction(command) ?? []);
}

function presentAction(command: AvailableCommand): AvailableAction | undefined {
  if (command.type === "OpenCase") return undefined;
  return {
    type: command.type,
    workItemId: "workItemId" in command ? command.workItemId : null,
    outcomes: "outcomes" in command ? [...command.outcomes] : [],
    targets: "targets" in command ? command.targets.map((target) => target.stepId) : [],
  };
}

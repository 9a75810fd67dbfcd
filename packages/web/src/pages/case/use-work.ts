import type { CaseCommandRequest, CaseView } from "@alur/server/api";
import { useCaseCommand } from "../../api/cases.ts";
import { newId } from "../../device/new-id.ts";

type WithoutId<Command> = Command extends unknown ? Omit<Command, "commandId"> : never;

/** A command before it has its id. */
export type Wish = WithoutId<CaseCommandRequest>;

/** What a person is doing with a berkas, and what came of it. */
export interface Work {
  /** What is on its way, and for which work item. */
  busy: { type: CaseCommandRequest["type"]; workItemId: string } | undefined;
  error: Error | null;
  wish: (wish: Wish, onDone: (after: CaseView) => void) => void;
}

function workItemOf(wish: Wish): string {
  return "workItemId" in wish ? wish.workItemId : "";
}

/** Names a wish by what it does to which state of the case: once something has happened, the same words are a new wish. */
function intentOf(view: CaseView, wish: Wish): string {
  return `alur.intent.${view.id}.${view.version}.${wish.type}.${workItemOf(wish)}`;
}

/** Carries out what a person wishes to do with a berkas. A wish keeps its command id until it is done, through lost lines and reloads, so that it counts once. */
export function useWork(view: CaseView): Work {
  const command = useCaseCommand(view.id, view.version);
  return {
    busy: command.isPending ? { type: command.variables.type, workItemId: workItemOf(command.variables) } : undefined,
    error: command.error,
    wish: (wish, onDone) => {
      const intent = intentOf(view, wish);
      const commandId = sessionStorage.getItem(intent) ?? newId();
      sessionStorage.setItem(intent, commandId);
      command.mutateAsync({ ...wish, commandId }).then(
        (after) => {
          sessionStorage.removeItem(intent);
          return onDone(after);
        },
        // The refusal's own sentence is shown from `error`; what was typed stays.
        () => undefined,
      );
    },
  };
}

import type { CaseState, StepRound, WorkItem } from "../case/case-state.ts";
import type { CaseMigrated } from "./case-migrated.ts";
import { formerPerformer, stepAfter } from "./step-map.ts";

/** The berkas in the words of the SOP by which it goes on: every step that it was at is called as the new SOP calls it, and none is forgotten. */
export function evolveMigration(state: CaseState, event: CaseMigrated): CaseState {
  const step = (id: string): string => stepAfter(id, event.steps, event.fromProcedureId);
  const performer = (id: string): string => event.performers[id] ?? formerPerformer(event.fromProcedureId, id);
  return {
    ...state,
    procedureId: event.toProcedureId,
    rounds: mapValues(state.rounds, (round): StepRound => ({
      ...round,
      stepId: step(round.stepId),
      to: round.to.map(step),
    })),
    workItems: mapValues(state.workItems, (item): WorkItem => ({
      ...item,
      stepId: step(item.stepId),
      performerId: performer(item.performerId),
    })),
    documents: mapValues(state.documents, (document) =>
      document.place ? { ...document, place: { ...document.place, stepId: step(document.place.stepId) } } : document,
    ),
    waiting: state.waiting.map((branch) => ({ ...branch, stepId: step(branch.stepId) })),
  };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

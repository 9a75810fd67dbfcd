import type { CaseEvent } from "../case/case-event.ts";
import type { CaseEntry } from "../store/case-store.ts";
import { formerPerformer, stepAfter } from "./step-map.ts";

/**
 * The trail as it reads by the SOP by which the berkas runs now: what happened before it went on by a newer one names the same steps by their new ids. For
 * showing and measuring only; what is stored stays as it was written.
 */
export function inPresentTerms(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  if (!entries.some(({ events }) => events.some(({ type }) => type === "CaseMigrated"))) return entries;
  let step = (id: string): string => id;
  let performer = (id: string): string => id;
  return entries
    .toReversed()
    .map((entry) => {
      const events = entry.events.toReversed().map((event): CaseEvent => {
        if (event.type !== "CaseMigrated") return renamed(event, step, performer);
        const [laterStep, laterPerformer] = [step, performer];
        const { steps, performers, fromProcedureId } = event;
        step = (id) => laterStep(stepAfter(id, steps, fromProcedureId));
        performer = (id) => laterPerformer(performers[id] ?? formerPerformer(fromProcedureId, id));
        return event;
      });
      return { ...entry, events: events.toReversed() };
    })
    .toReversed();
}

function renamed(event: CaseEvent, step: (id: string) => string, performer: (id: string) => string): CaseEvent {
  return {
    ...event,
    ...("stepId" in event ? { stepId: step(event.stepId) } : {}),
    ...("toStepId" in event ? { toStepId: step(event.toStepId) } : {}),
    ...("backTo" in event ? { backTo: step(event.backTo) } : {}),
    ...("performerId" in event ? { performerId: performer(event.performerId) } : {}),
    ...(event.type === "StepFinished" ? { to: event.to.map(step) } : {}),
    ...(event.type === "FileAttached" && event.place
      ? { place: { ...event.place, stepId: step(event.place.stepId) } }
      : {}),
  } as CaseEvent;
}

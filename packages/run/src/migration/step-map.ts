import { END } from "@alur/model";

/** Which step of a newer SOP goes on as which step of the older one: old id → new id. A step that is not in it is no longer in the SOP. */
export type StepMap = Readonly<Record<string, string>>;

const FORMER = "former:";

/** What a step is called in a berkas whose SOP has it no longer: no step of the new SOP can be taken for it. */
export function formerStep(procedureId: string, stepId: string): string {
  return `${FORMER}${procedureId}:${stepId}`;
}

/** Whether a berkas was at this step by an earlier SOP only. Nothing goes back there. */
export function isFormerStep(stepId: string): boolean {
  return stepId.startsWith(FORMER);
}

/** What a printed performer is called in a berkas whose SOP names them no longer. */
export function formerPerformer(procedureId: string, performerId: string): string {
  return performerId.startsWith(FORMER) ? performerId : `${FORMER}${procedureId}:${performerId}`;
}

/** Of which SOP a step was that the berkas has left behind, and what that one called it; undefined for a step of its present SOP. */
export function readFormerStep(stepId: string): { procedureId: string; stepId: string } | undefined {
  const [, procedureId, id] = /^former:([^:]*):([^]*)$/.exec(stepId) ?? [];
  return procedureId === undefined || id === undefined ? undefined : { procedureId, stepId: id };
}

/** A step of the old SOP in the words of the new one. */
export function stepAfter(stepId: string, steps: StepMap, fromProcedureId: string): string {
  if (stepId === END || isFormerStep(stepId)) return stepId;
  return Object.hasOwn(steps, stepId) ? (steps[stepId] ?? stepId) : formerStep(fromProcedureId, stepId);
}

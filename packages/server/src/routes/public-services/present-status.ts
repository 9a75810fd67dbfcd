import { getStep, performerNames } from "@alur/model";
import { caseDeadline, openWorkItems, type CaseContext, type CaseState } from "@alur/run";
import type { RequestStatus } from "../../api/index.ts";

/** How a request stands: the printed step and its printed performers, and no name of anybody. */
export function presentStatus(state: CaseState, context: CaseContext): RequestStatus {
  const { sop } = context.procedure;
  const stepIds = [...new Set(openWorkItems(state).map(({ stepId }) => stepId))];
  return {
    title: sop.identity.title,
    openedAt: state.openedAt,
    endedAt: state.endedAt ?? null,
    status: state.status === "unopened" ? "open" : state.status,
    steps: stepIds.map((id) => {
      const step = getStep(sop, id);
      return { number: step.number, activity: step.activity, performers: performerNames(sop, step).join(", ") };
    }),
    dueAt: (state.endedAt === undefined ? caseDeadline(state, context) : undefined) ?? null,
  };
}

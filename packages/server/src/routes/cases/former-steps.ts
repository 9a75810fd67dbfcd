import { findStep } from "@alur/model";
import { readFormerStep, type CaseState } from "@alur/run";
import type { CaseView } from "../../api/index.ts";
import type { Services } from "../../services.ts";

/** The steps that a case was at by an earlier version of its SOP and that the present one does not have, as that version called them. */
export async function formerSteps(
  { cases }: Services,
  agencyId: string,
  { rounds }: CaseState,
): Promise<CaseView["formerSteps"]> {
  const ids = [...new Set(Object.values(rounds).map(({ stepId }) => stepId))];
  const found = await Promise.all(
    ids.map(async (id) => {
      const former = readFormerStep(id);
      const procedure = former && (await cases.findProcedure(agencyId, former.procedureId));
      const step = procedure && findStep(procedure.sop, former.stepId);
      return step ? [{ id, number: step.number, activity: step.activity }] : [];
    }),
  );
  return found.flat();
}

import type { CaseState } from "@alur/run";
import type { ChildCaseView } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { RequestProblem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";
import { readCase } from "./read-case.ts";

/** The berkas of the SOPs that the steps of a berkas called, in the order in which they were opened. */
export async function presentChildren(services: Services, actor: Actor, state: CaseState): Promise<ChildCaseView[]> {
  const children = Object.values(state.workItems).flatMap(({ id, children: own = [] }) =>
    own.map((child) => ({ ...child, workItemId: id })),
  );
  return Promise.all(
    children.map(async ({ caseId, procedureId, workItemId, status, result }) => {
      const procedure = await services.cases.findProcedure(actor.agencyId, procedureId);
      return {
        caseId,
        workItemId,
        procedureTitle: procedure?.sop.identity.title ?? "",
        status,
        result: result ?? "",
        visible: await isVisible(services, actor, caseId),
      };
    }),
  );
}

/** The berkas that called this one, for those who may see it too. */
export async function visibleParent(services: Services, actor: Actor, { origin }: CaseState): Promise<string | null> {
  return origin.kind === "case" && (await isVisible(services, actor, origin.caseId)) ? origin.caseId : null;
}

async function isVisible(services: Services, actor: Actor, caseId: string): Promise<boolean> {
  try {
    await readCase(services, actor, caseId);
    return true;
  } catch (unseen) {
    if (unseen instanceof RequestProblem) return false;
    throw unseen;
  }
}

import { getStep } from "@alur/model";
import { openWorkItems } from "@alur/run";
import type { CaseView } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { getAgency } from "../../office/agency.ts";
import { loadOfficeNames } from "../../office/office-names.ts";
import type { Services } from "../../services.ts";
import { presentActions } from "./present-actions.ts";
import { presentStepTimes } from "./present-step-times.ts";
import { presentTrail } from "./present-trail.ts";
import { presentWorkItems } from "./present-work-items.ts";
import type { ReadCase } from "./read-case.ts";

/** A case as one official sees it: where it is, what they may do, and what happened. */
export async function presentCase({ tables, now }: Services, found: ReadCase, actor: Actor): Promise<CaseView> {
  const { procedure, entries, state } = found;
  const [names, { calendar }] = await Promise.all([
    loadOfficeNames(tables, actor.agencyId),
    getAgency(tables, actor.agencyId),
  ]);
  const { sop } = procedure;
  return {
    id: state.caseId,
    procedureId: procedure.id,
    procedureTitle: sop.identity.title,
    subject: state.subject,
    number: state.number,
    requesterName: state.requesterName ?? "",
    status: state.status === "ended" ? "ended" : "open",
    openedAt: state.openedAt,
    endedAt: state.endedAt ?? null,
    waiting: openWorkItems(state).map((item) => {
      const { number, activity } = getStep(sop, item.stepId);
      return { stepNumber: number, activity, audience: names.audience(item.audience) };
    }),
    version: entries.length,
    sop,
    workItems: presentWorkItems(state, entries, names),
    available: presentActions(state, procedure, actor),
    trail: presentTrail(found, names),
    stepTimes: presentStepTimes(found, calendar, now()),
  };
}

import { getStep, warningOf } from "@alur/model";
import { caseDeadline, inPresentTerms, openWorkItems, type CaseContext, type CaseState } from "@alur/run";
import type { CaseView } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import type { OfficeNames } from "../../office/office-names.ts";
import type { Services } from "../../services.ts";
import { formerSteps } from "./former-steps.ts";
import { presentActions } from "./present-actions.ts";
import { presentChildren, visibleParent } from "./present-children.ts";
import { presentDocuments } from "./present-documents.ts";
import { presentStepTimes } from "./present-step-times.ts";
import { presentTrail } from "./present-trail.ts";
import { presentWorkItems } from "./present-work-items.ts";
import type { ReadCase } from "./read-case.ts";

/** A case as one official sees it: where it is, what they may do, and what happened. */
export async function presentCase(services: Services, stored: ReadCase, actor: Actor): Promise<CaseView> {
  const found: ReadCase = { ...stored, entries: inPresentTerms(stored.entries) };
  const { procedure, entries, state } = found;
  const [{ names, agency }, children, parentId, former] = await Promise.all([
    services.offices.of(actor),
    presentChildren(services, actor, state),
    visibleParent(services, actor, state),
    formerSteps(services, actor.agencyId, state),
  ]);
  const { calendar } = agency;
  const { sop } = procedure;
  return {
    id: state.caseId,
    procedureId: procedure.id,
    procedureTitle: sop.identity.title,
    subject: state.subject,
    number: state.number,
    origin: { kind: state.origin.kind, date: state.origin.kind === "schedule" ? state.origin.date : null },
    requesterName: state.requesterName ?? "",
    status: state.status === "unopened" ? "open" : state.status,
    openedAt: state.openedAt,
    endedAt: state.endedAt ?? null,
    waiting: openWorkItems(state).map((item) => {
      const { number, activity } = getStep(sop, item.stepId);
      return { stepNumber: number, activity, audience: names.audience(item.audience) };
    }),
    due: presentDue(state, { procedure, calendar }),
    version: entries.length,
    stopped: stoppedBy(found, names),
    sop,
    formerSteps: former,
    workItems: presentWorkItems(state, entries, names, calendar),
    children,
    parentId,
    available: presentActions(state, procedure, actor),
    documents: presentDocuments(found, names),
    trail: presentTrail(found, names),
    stepTimes: presentStepTimes(found, calendar, services.now()),
  };
}

/** Until when the whole service should be done. What has stopped is due no more. */
function presentDue(state: CaseState, context: CaseContext): CaseView["due"] {
  const dueAt = state.endedAt === undefined ? caseDeadline(state, context) : undefined;
  return dueAt === undefined ? null : { dueAt, warnAt: warningOf(context.calendar, state.openedAt, dueAt) };
}

/** Who put a case that waits or was cancelled on hold or cancelled it, and why. */
function stoppedBy({ state, entries }: ReadCase, names: OfficeNames): CaseView["stopped"] {
  if (state.status !== "held" && state.status !== "cancelled") return null;
  const events = entries.flatMap((entry) => entry.events);
  const stop = events.findLast((event) => event.type === "CaseHeld" || event.type === "CaseCancelled");
  if (stop?.type !== "CaseHeld" && stop?.type !== "CaseCancelled") return null;
  return { at: stop.at, officialName: names.official(stop.by.officialId), reason: stop.reason };
}

import { findStep, type Sop } from "@alur/model";
import {
  missingRequirements,
  outcomeKey,
  type ActingForm,
  type CaseEvent,
  type CaseOrigin,
  type Doer,
  type WorkItem,
} from "@alur/run";
import type { TrailEntry } from "../../api/index.ts";
import type { OfficeNames } from "../../office/office-names.ts";
import { firstRequirements } from "../../public-services/first-requirements.ts";
import type { ReadCase } from "./read-case.ts";

/** The trail for people: who did what when, and the end. What follows from a deed by itself, such as the next offer, is left out. */
export function presentTrail(found: ReadCase, names: OfficeNames): TrailEntry[] {
  return found.entries.flatMap(({ version, events }) =>
    events.flatMap((event) => {
      const line = describe(event, found, names);
      if (!line) return [];
      const by = "by" in event ? event.by : undefined;
      return [
        {
          version,
          at: event.at,
          event: event.type,
          officialName: by ? names.official(by.officialId) : "",
          postName: by ? capacity(by, event, found, names) : "",
          ...nothing,
          ...line,
        },
      ];
    }),
  );
}

type Said = Pick<TrailEntry, "stepId" | "toStepId" | "outcome" | "toName" | "text" | "missing" | "wanting">;
const nothing: Said = { stepId: null, toStepId: null, outcome: null, toName: "", text: "", missing: [], wanting: [] };

function describe(
  event: CaseEvent,
  { state, procedure: { sop } }: ReadCase,
  names: OfficeNames,
): Partial<Said> | undefined {
  const stepId = "workItemId" in event ? (state.workItems[event.workItemId]?.stepId ?? null) : null;
  switch (event.type) {
    case "CaseOpened":
      return describeOpening(event.origin, sop);
    case "CaseEnded":
    case "CaseResumed":
      return {};
    case "CaseHeld":
    case "CaseCancelled":
    case "CaseMigrated":
      return { text: event.reason };
    case "CaseReopened":
      return { toStepId: event.toStepId, text: event.reason };
    case "WorkItemClaimed":
    case "WorkItemReleased":
    case "WorkItemRecalled":
      return { stepId };
    case "WorkItemForwarded":
    case "WorkItemReassigned":
    case "WorkItemDelegated": {
      const named = event.reservedFor === undefined ? "" : names.official(event.reservedFor);
      const toName = [named, names.audience(event.to)].filter((name) => name !== "").join(", ");
      return { stepId, toName, text: event.reason };
    }
    case "PerformerAdded":
      return { stepId, toName: names.audience(event.to), text: event.reason };
    case "PerformerRemoved":
      return { stepId, toName: performerName(state.workItems[event.workItemId], names), text: event.reason };
    case "DelegationAnswered":
      return { stepId, text: event.answer };
    case "ChildCaseOpened":
    case "ChildCaseReopened":
      return { stepId };
    case "ChildCaseStopped":
      return { stepId, outcome: event.how, text: event.result ?? "" };
    case "WorkItemCompleted":
      return { stepId, text: event.note ?? "", missing: missingAt(sop, stepId, event.requirementsMet) };
    case "WorkItemDecided":
      return {
        stepId,
        outcome: outcomeKey(event.outcome),
        text: event.reason ?? "",
        missing: missingAt(sop, stepId, event.requirementsMet),
      };
    case "WorkSentBack":
      return { stepId, toStepId: event.toStepId, text: event.reason, wanting: [...(event.wanting ?? [])] };
    case "CommentAdded":
      return { text: event.text };
    case "FileAttached":
      return { stepId: event.place?.stepId ?? null, text: event.file.name };
    case "WorkItemOffered":
    case "WorkItemWithdrawn":
    case "StepFinished":
    case "BranchArrived":
    case "StepsUndone":
    case "CorrectionStands":
      return undefined;
    case "WorkItemReminded":
      return { stepId, outcome: event.level, toName: postNames(event.toPostIds, names) };
    case "CaseReminded":
      return { outcome: event.level, toName: postNames(event.toPostIds, names) };
    case "DeadlinesMoved":
      return event.because === "calendar-changed" ? {} : undefined;
  }
}

/** Who opened it is said by the line itself; here, what it was opened by where that was no official of the office. */
function describeOpening(origin: CaseOrigin = { kind: "official" }, sop: Sop): Partial<Said> {
  if (origin.kind === "schedule") return { outcome: origin.kind, toName: origin.date };
  if (origin.kind !== "public-form") return {};
  const missing = firstRequirements(sop).filter((requirement) => !origin.brought.includes(requirement));
  return { outcome: origin.kind, text: origin.note, missing };
}

function postNames(ids: readonly string[] = [], names: OfficeNames): string {
  return ids.map((id) => names.post(id)).join(", ");
}

function performerName(item: WorkItem | undefined, names: OfficeNames): string {
  return item ? names.audience(item.audience) : "";
}

function missingAt(sop: Sop, stepId: string | null, met: readonly string[]): string[] {
  const step = stepId === null ? undefined : findStep(sop, stepId);
  return step ? missingRequirements(step, met) : [];
}

/** The post in which somebody acted, or the unit for which they did; empty for an administrator who put back the work of somebody who left. */
function capacity(by: Doer, event: CaseEvent, { state }: ReadCase, names: OfficeNames): string {
  if (by.postId !== undefined) return inForm(by.acting?.form, names.post(by.postId));
  const item = "workItemId" in event ? state.workItems[event.workItemId] : undefined;
  return item?.audience.kind === "unit" ? names.audience(item.audience) : "";
}

const formNames: Record<ActingForm, string> = { plt: "Plt.", plh: "Plh." };

/** A post as it stands behind somebody's name, with the form in which they act for it. */
function inForm(form: ActingForm | undefined, post: string): string {
  return form === undefined ? post : `${formNames[form]} ${post}`;
}

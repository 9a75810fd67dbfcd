import type { Sop } from "@alur/model";
import type { CaseView, WorkItemView } from "@alur/server/api";

/** A work item as the server shows it; what a test does not care about is filled in. */
export function sampleItem(item: Partial<WorkItemView> & Pick<WorkItemView, "id" | "stepId">): WorkItemView {
  return {
    performerId: "p1",
    status: "offered",
    round: 1,
    audience: "Staf Umum",
    offeredAt: "2026-11-23T01:00:00.000Z",
    claimedAt: null,
    completedAt: null,
    dueAt: null,
    warnAt: null,
    claimedByName: "",
    sentBackReason: "",
    wanting: [],
    returnsToStepId: null,
    passed: null,
    ...item,
  };
}

/** A berkas as the server shows it; what a test does not care about is filled in. */
export function sampleCase(sop: Sop, view: Partial<CaseView> = {}): CaseView {
  return {
    id: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a001",
    procedureId: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a002",
    procedureTitle: sop.identity.title,
    subject: "Cuti tahunan a.n. Rangga",
    number: "850/12/2026",
    origin: { kind: "official", date: null },
    requesterName: "",
    status: "open",
    openedAt: "2026-11-23T01:00:00.000Z",
    endedAt: null,
    waiting: [],
    due: null,
    version: 1,
    stopped: null,
    sop,
    workItems: [],
    children: [],
    parentId: null,
    available: [],
    formerSteps: [],
    documents: [],
    trail: [],
    stepTimes: [],
    ...view,
  };
}

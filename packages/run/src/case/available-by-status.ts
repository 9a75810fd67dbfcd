import type { CaseStatus, WorkItemStatus } from "./case-state.ts";
import type { CaseCommandType, WorkItemCommandType } from "./command-type.ts";

/** What may be done to a work item next. */
export const availableByItemStatus = {
  offered: ["ClaimWorkItem", "RecallWorkItem", "ReassignWorkItem", "RemovePerformer"],
  claimed: [
    "CompleteWorkItem",
    "DecideWorkItem",
    "AnswerDelegation",
    "SendBack",
    "ReleaseWorkItem",
    "ForwardWorkItem",
    "DelegateWorkItem",
    "AddPerformer",
    "OpenChildCase",
    "RecallWorkItem",
    "ReassignWorkItem",
    "RemovePerformer",
  ],
  completed: ["RecallWorkItem"],
  withdrawn: [],
} as const satisfies Record<WorkItemStatus, readonly WorkItemCommandType[]>;

/** What may be done to a case, its work items apart. */
export const availableByCaseStatus = {
  unopened: ["OpenCase"],
  open: ["AddComment", "AttachFile", "HoldCase", "CancelCase"],
  held: ["ResumeCase", "AddComment", "AttachFile", "CancelCase"],
  ended: ["ReopenCase"],
  cancelled: ["ReopenCase"],
} as const satisfies Record<CaseStatus, readonly CaseCommandType[]>;

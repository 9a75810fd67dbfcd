/** Commands that carry on one work item, the usual ones first. */
export const workItemCommandTypes = [
  "ClaimWorkItem",
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
] as const;
export type WorkItemCommandType = (typeof workItemCommandTypes)[number];

/** The names of all commands; `case-command.ts` has what each one carries. */
export type CaseCommandType =
  | WorkItemCommandType
  | "OpenCase"
  | "AddComment"
  | "AttachFile"
  | "HoldCase"
  | "ResumeCase"
  | "CancelCase"
  | "ReopenCase";

/** Commands that carry on one work item. */
export type WorkItemCommandType =
  | "ClaimWorkItem"
  | "ReleaseWorkItem"
  | "CompleteWorkItem"
  | "DecideWorkItem"
  | "SendBack";

/** The names of all commands; `case-command.ts` has what each one carries. */
export type CaseCommandType = WorkItemCommandType | "OpenCase" | "AddComment";

import type { AddComment } from "./commands/add-comment.ts";
import type { AddPerformer } from "./commands/add-performer.ts";
import type { AnswerDelegation } from "./commands/answer-delegation.ts";
import type { AttachFile } from "./commands/attach-file.ts";
import type { CancelCase } from "./commands/cancel-case.ts";
import type { ClaimWorkItem } from "./commands/claim-work-item.ts";
import type { CompleteWorkItem } from "./commands/complete-work-item.ts";
import type { DecideWorkItem } from "./commands/decide-work-item.ts";
import type { DelegateWorkItem } from "./commands/delegate-work-item.ts";
import type { ForwardWorkItem } from "./commands/forward-work-item.ts";
import type { HoldCase } from "./commands/hold-case.ts";
import type { OpenCase } from "./commands/open-case.ts";
import type { OpenChildCase } from "./commands/open-child-case.ts";
import type { ReassignWorkItem } from "./commands/reassign-work-item.ts";
import type { RecallWorkItem } from "./commands/recall-work-item.ts";
import type { ReleaseWorkItem } from "./commands/release-work-item.ts";
import type { RemovePerformer } from "./commands/remove-performer.ts";
import type { ReopenCase } from "./commands/reopen-case.ts";
import type { ResumeCase } from "./commands/resume-case.ts";
import type { SendBack } from "./commands/send-back.ts";
import type { UpkeepCommand } from "./upkeep/upkeep-command.ts";

/** Everything that can be done with a berkas: by officials, and to keep it in step with the office. */
export type CaseCommand =
  | OpenCase
  | ClaimWorkItem
  | ReleaseWorkItem
  | CompleteWorkItem
  | DecideWorkItem
  | SendBack
  | RecallWorkItem
  | ForwardWorkItem
  | DelegateWorkItem
  | AnswerDelegation
  | ReassignWorkItem
  | AddPerformer
  | RemovePerformer
  | OpenChildCase
  | HoldCase
  | ResumeCase
  | CancelCase
  | ReopenCase
  | AddComment
  | AttachFile
  | UpkeepCommand;

import { inSop } from "./actor.ts";
import type { CaseCommand } from "./case-command.ts";
import type { CaseState } from "./case-state.ts";
import { addComment } from "./commands/add-comment.ts";
import { addPerformer } from "./commands/add-performer.ts";
import { answerDelegation } from "./commands/answer-delegation.ts";
import { attachFile } from "./commands/attach-file.ts";
import { cancelCase } from "./commands/cancel-case.ts";
import { claimWorkItem } from "./commands/claim-work-item.ts";
import { completeWorkItem } from "./commands/complete-work-item.ts";
import { decideWorkItem } from "./commands/decide-work-item.ts";
import { delegateWorkItem } from "./commands/delegate-work-item.ts";
import { forwardWorkItem } from "./commands/forward-work-item.ts";
import { holdCase } from "./commands/hold-case.ts";
import { openCase } from "./commands/open-case.ts";
import { openChildCase } from "./commands/open-child-case.ts";
import { reassignWorkItem } from "./commands/reassign-work-item.ts";
import { recallWorkItem } from "./commands/recall-work-item.ts";
import { releaseWorkItem } from "./commands/release-work-item.ts";
import { removePerformer } from "./commands/remove-performer.ts";
import { reopenCase } from "./commands/reopen-case.ts";
import { resumeCase } from "./commands/resume-case.ts";
import { sendBack } from "./commands/send-back.ts";
import { migrateCase } from "./upkeep/migrate-case.ts";
import { raiseReminders } from "./upkeep/raise-reminders.ts";
import { recomputeDeadlines } from "./upkeep/recompute-deadlines.ts";
import { recordChildCase } from "./upkeep/record-child-case.ts";
import type { CaseContext } from "./course.ts";
import type { Decision } from "./decision.ts";

/** Judges a command against the case as it is: what happens now, or why nothing does. Changes nothing and asks nobody. */
export function decide(command: CaseCommand, state: CaseState, context: CaseContext): Decision {
  const by = inSop(command.by, context.procedure.id);
  return judge(by === command.by ? command : { ...command, by }, state, context);
}

function judge(command: CaseCommand, state: CaseState, context: CaseContext): Decision {
  switch (command.type) {
    case "OpenCase":
      return openCase(command, state, context);
    case "ClaimWorkItem":
      return claimWorkItem(command, state);
    case "ReleaseWorkItem":
      return releaseWorkItem(command, state);
    case "CompleteWorkItem":
      return completeWorkItem(command, state, context);
    case "DecideWorkItem":
      return decideWorkItem(command, state, context);
    case "SendBack":
      return sendBack(command, state, context);
    case "RecallWorkItem":
      return recallWorkItem(command, state);
    case "ForwardWorkItem":
      return forwardWorkItem(command, state);
    case "DelegateWorkItem":
      return delegateWorkItem(command, state);
    case "AnswerDelegation":
      return answerDelegation(command, state);
    case "ReassignWorkItem":
      return reassignWorkItem(command, state);
    case "AddPerformer":
      return addPerformer(command, state, context);
    case "RemovePerformer":
      return removePerformer(command, state, context);
    case "OpenChildCase":
      return openChildCase(command, state, context);
    case "HoldCase":
      return holdCase(command, state);
    case "ResumeCase":
      return resumeCase(command, state, context);
    case "CancelCase":
      return cancelCase(command, state);
    case "ReopenCase":
      return reopenCase(command, state, context);
    case "AddComment":
      return addComment(command, state);
    case "AttachFile":
      return attachFile(command, state, context);
    case "MigrateCase":
      return migrateCase(command, state, context);
    case "RecordChildCase":
      return recordChildCase(command, state);
    case "RaiseReminders":
      return raiseReminders(command, state, context);
    case "RecomputeDeadlines":
      return recomputeDeadlines(command, state, context);
  }
}

import type { CaseCommand } from "./case-command.ts";
import type { CaseState } from "./case-state.ts";
import { addComment } from "./commands/add-comment.ts";
import { claimWorkItem } from "./commands/claim-work-item.ts";
import { completeWorkItem } from "./commands/complete-work-item.ts";
import { decideWorkItem } from "./commands/decide-work-item.ts";
import { openCase } from "./commands/open-case.ts";
import { releaseWorkItem } from "./commands/release-work-item.ts";
import { sendBack } from "./commands/send-back.ts";
import type { CaseContext } from "./course.ts";
import type { Decision } from "./decision.ts";

/** Judges a command against the case as it is: what happens now, or why nothing does. Changes nothing and asks nobody. */
export function decide(command: CaseCommand, state: CaseState, context: CaseContext): Decision {
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
    case "AddComment":
      return addComment(command, state);
  }
}

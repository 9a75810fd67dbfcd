import type { CaseCommand, CommandBase } from "@alur/run";
import type { CaseCommandRequest } from "../../api/index.ts";

/** A request in the engine's words. */
export function toCommand(request: CaseCommandRequest, base: Omit<CommandBase, "commandId">): CaseCommand {
  switch (request.type) {
    case "CompleteWorkItem":
      return { ...base, ...request };
    case "DecideWorkItem": {
      const { note, ...rest } = request;
      return { ...base, ...rest, reason: note };
    }
    case "ClaimWorkItem":
    case "ReleaseWorkItem":
    case "SendBack":
    case "AddComment":
      return { ...base, ...request };
  }
}

import type { CaseCommand, CommandBase } from "@alur/run";
import type { CaseCommandRequest } from "../../api/index.ts";

/** What a request says by itself; what an upload is, is known only where it was received (`attach-command.ts`). */
type PlainRequest = Exclude<CaseCommandRequest, { type: "AttachFile" }>;

/** A request in the engine's words. Whether the post and official to whom work is passed are there is asked in `require-receiver.ts`. */
export function toCommand(request: PlainRequest, base: Omit<CommandBase, "commandId">): CaseCommand {
  switch (request.type) {
    case "DecideWorkItem": {
      const { note, ...rest } = request;
      return { ...base, ...rest, reason: note };
    }
    case "OpenChildCase":
      // A request that is sent twice means the same berkas, as with every opening.
      return { ...base, ...request, childCaseId: request.commandId };
    case "ForwardWorkItem":
    case "DelegateWorkItem":
    case "ReassignWorkItem":
    case "AddPerformer": {
      const { toPostId, toOfficialId, ...rest } = request;
      const named = toOfficialId === null ? {} : { toOfficialId };
      return { ...base, ...rest, to: { kind: "post", postId: toPostId }, ...named };
    }
    default:
      return { ...base, ...request };
  }
}

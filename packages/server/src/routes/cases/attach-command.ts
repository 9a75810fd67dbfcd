import type { CaseCommand, CommandBase } from "@alur/run";
import type { CaseCommandRequest } from "../../api/index.ts";
import { cleanFileName } from "../../files/file-name.ts";
import { takeUpload } from "../../files/uploads.ts";
import type { Actor } from "../../office/actor.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

type AttachRequest = Extract<CaseCommandRequest, { type: "AttachFile" }>;

/** A request to attach an upload in the engine's words: what the file is comes from the bytes that were received, and not from the request. */
export async function attachCommand(
  { tables, now }: Pick<Services, "tables" | "now">,
  actor: Actor,
  { type, commandId, uploadId, name, replaces, place }: AttachRequest,
  base: Omit<CommandBase, "commandId">,
): Promise<CaseCommand> {
  const upload = await takeUpload(tables, actor, { uploadId, caseId: base.caseId, at: now() });
  if (!upload) throw problem("upload-unknown");
  const { mediaType, sizeBytes, sha256 } = upload;
  return {
    ...base,
    type,
    commandId,
    // A request that is sent twice means the same document.
    documentId: replaces ?? commandId,
    replaces: replaces !== null,
    file: { name: cleanFileName(name, mediaType), mediaType, sizeBytes, sha256 },
    ...(place ? { place } : {}),
  };
}

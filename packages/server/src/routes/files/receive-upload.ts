import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { UploadAnswer } from "../../api/index.ts";
import { FileTooLarge } from "../../files/file-store.ts";
import { recognizeFile } from "../../files/media-type.ts";
import { countWaiting, keepUpload, MOST_BYTES, MOST_WAITING } from "../../files/uploads.ts";
import type { Actor } from "../../office/actor.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

/** Takes in what somebody uploads for a case that they may see, and keeps it if it is a file of a kind that Alur takes. */
export async function receiveUpload(
  { tables, files, now }: Services,
  actor: Actor,
  caseId: string,
  bytes: unknown,
): Promise<UploadAnswer> {
  if (!(bytes instanceof Readable)) throw problem("file-absent");
  if ((await countWaiting(tables, actor)) >= MOST_WAITING) throw problem("uploads-waiting");
  const received = await files.receive(bytes, MOST_BYTES).catch((fault: unknown) => {
    throw fault instanceof FileTooLarge ? problem("file-too-large") : fault;
  });
  try {
    const { sha256, sizeBytes, path } = received;
    if (sizeBytes === 0) throw problem("file-empty");
    const mediaType = await recognizeFile(path);
    if (mediaType === undefined) throw problem("file-kind-unknown");
    const uploadId = randomUUID();
    await keepUpload(tables, actor, received, { uploadId, caseId, mediaType, at: now() });
    return { uploadId, mediaType, sizeBytes, sha256 };
  } catch (fault) {
    await received.discard();
    throw fault;
  }
}

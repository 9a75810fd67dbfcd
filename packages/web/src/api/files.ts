import { paths, uploadAnswerSchema, type UploadAnswer } from "@alur/server/api";
import { ask } from "./request.ts";

/** So many bytes a document has at most; the server takes no more. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** Sends a file for a berkas; what it is for is said by attaching it. */
export async function uploadFile(caseId: string, file: Blob): Promise<UploadAnswer> {
  return ask(uploadAnswerSchema, paths.caseUploads, { id: caseId, bytes: file });
}

/** Where the browser fetches a document in one of its versions. */
export function documentUrl(caseId: string, documentId: string, version: number): string {
  return paths.caseDocument
    .replace(":id", caseId)
    .replace(":documentId", documentId)
    .replace(":version", String(version));
}

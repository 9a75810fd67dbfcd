import { findDocument } from "@alur/run";
import * as z from "zod";
import { paths, uploadAnswerSchema } from "../../api/index.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { FileAnswer, fileSchema } from "../../routing/file-answer.ts";
import { idParams } from "../../routing/id-params.ts";
import { readCase } from "../cases/read-case.ts";
import { receiveUpload } from "./receive-upload.ts";

const upload = defineRoute({
  method: "POST",
  path: paths.caseUploads,
  summary:
    "Receives a file (application/octet-stream, at most 25 MB) for a case. The command AttachFile says what it is for; what nobody attaches is removed after a day.",
  policy: signedIn,
  params: idParams,
  answer: uploadAnswerSchema,
  status: 201,
  async handle({ grant, params: { id }, raw, services }) {
    await readCase(services, grant, id);
    return receiveUpload(services, grant, id, raw.body);
  },
});

const download = defineRoute({
  method: "GET",
  path: paths.caseDocument,
  summary: "A document of a case in one of its versions, for those who may see the case.",
  policy: signedIn,
  params: z.object({ id: z.uuid(), documentId: z.uuid(), version: z.coerce.number().int().positive() }),
  answer: fileSchema,
  async handle({ grant, params: { id, documentId, version }, services }) {
    const { state } = await readCase(services, grant, id);
    const file = findDocument(state, documentId)?.versions[version - 1];
    if (!file) throw problem("document-unknown");
    const bytes = await services.files.open(grant.agencyId, file.sha256);
    if (!bytes) throw problem("document-lost");
    return new FileAnswer({ bytes, contentType: file.mediaType, name: file.name });
  },
});

export const fileRoutes = [upload, download];

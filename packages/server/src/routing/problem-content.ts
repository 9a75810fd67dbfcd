import { problemDocumentSchema } from "../api/index.ts";

/** What every failure answers, for the API's document. */
export const problemContent = { content: { "application/problem+json": { schema: problemDocumentSchema } } };

import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { problem } from "../../problems/request-problem.ts";
import { keyHeaderSchema } from "../../routing/request-key.ts";

/** What the headers of a step may say besides who sends it. */
export const stepHeadersSchema = keyHeaderSchema.extend({
  "if-match": z.string().optional().meta({
    description: 'The version of the case that the sender has before them, as its ETag: "7". Any other is refused.',
  }),
  prefer: z
    .string()
    .optional()
    .meta({ description: "return=minimal: the answer is 204 with the new version in ETag, and no case page." }),
});

/** Says which version of a case an answer shows, as HTTP does. */
export function tagVersion(reply: FastifyReply, version: number): void {
  reply.header("etag", `"${version}"`);
}

/** The version of the case that the sender has before them (`If-Match`); undefined where they do not say. */
export function findExpectedVersion({ headers }: FastifyRequest): number | undefined {
  const said = headers["if-match"];
  if (said === undefined || said === "*") return undefined;
  const [, version] = /^"(\d{1,9})"$/.exec(said) ?? [];
  if (version === undefined) throw problem("version-unreadable");
  return Number(version);
}

/** Whether the sender wants to know no more than that it was done (`Prefer: return=minimal`). */
export function wantsLittle({ headers }: FastifyRequest): boolean {
  return /(^|,)\s*return=minimal\s*(,|;|$)/.test(String(headers["prefer"] ?? ""));
}

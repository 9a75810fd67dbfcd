import { messageSchema } from "@alur/model";
import * as z from "zod";
import { trailEntrySchema } from "./cases.ts";

/**
 * What every request that could not be done answers: a closed code for programs, a sentence for people, and what stands in the way where there are
 * several things. Never a stack trace.
 */
export const problemSchema = z.object({
  code: z.string(),
  message: messageSchema,
  details: z.exactOptional(z.array(messageSchema)),
  /** Where a step was taken on an older version of a case: its version now, and what has happened since. */
  version: z.exactOptional(z.int()),
  changes: z.exactOptional(z.array(trailEntrySchema)),
});

/** The same as it travels: with the members of RFC 9457, in the language that the sender reads. */
export const problemDocumentSchema = problemSchema
  .extend({
    /** Says which problem it is, and never changes: `urn:alur:problem:` and the code. */
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.exactOptional(z.string()),
  })
  .meta({ id: "Problem" });
export type ProblemDocument = z.infer<typeof problemDocumentSchema>;
export type ProblemAnswer = z.infer<typeof problemSchema>;

import { messageSchema } from "@alur/model";
import * as z from "zod";

/**
 * What every request that could not be done answers: a closed code for programs, a sentence for people, and what stands in the way where there are
 * several things. Never a stack trace.
 */
export const problemSchema = z
  .object({
    code: z.string(),
    message: messageSchema,
    details: z.exactOptional(z.array(messageSchema)),
  })
  .meta({ id: "Problem" });
export type ProblemAnswer = z.infer<typeof problemSchema>;

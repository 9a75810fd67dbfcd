import * as z from "zod";
import { messageSchema } from "./message.ts";
import { placeSchema } from "./place.ts";

/**
 * Something that a reader noticed in a document: it could not be read, was read in one of two ways, or is no SOP at all.
 * `code` is speaking kebab-case and closed per reader; `severity` says whether anything was lost (`error`), may be wrong (`warning`) or is only said (`info`).
 */
export const diagnosticSchema = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    message: messageSchema,
    at: z.exactOptional(placeSchema),
    /** The step concerned, where there is one. */
    stepId: z.exactOptional(z.string()),
  })
  .meta({ id: "Diagnostic" });
export type Diagnostic = z.infer<typeof diagnosticSchema>;

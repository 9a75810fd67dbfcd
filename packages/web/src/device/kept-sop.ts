import { diagnosticSchema, sopSchema } from "@alur/model";
import * as z from "zod";

/** What was mended in one tab while another tab mended the same SOP: kept beside it until a person says which of the two stands. */
export const asideSchema = z.object({ tab: z.string(), sop: sopSchema, at: z.string() });
export type Aside = z.infer<typeof asideSchema>;

/** The office's draft of which an SOP on this device is a copy, and which version of it. */
const officeDraftSchema = z.object({ draftId: z.string(), version: z.int(), sop: sopSchema });
export type OfficeDraft = z.infer<typeof officeDraftSchema>;

/** An SOP that lies on this device: read, opened and perhaps mended here, and sent nowhere unless somebody saved it to the office. */
export const keptSopSchema = z.object({
  key: z.string(),
  sop: sopSchema,
  documentName: z.string(),
  /** What the reader noticed about it and nobody has put away yet. */
  diagnostics: z.array(diagnosticSchema).default([]),
  /** When it was last changed here (ISO). */
  changedAt: z.string(),
  /** Rises with everything that is written, in whichever tab. */
  version: z.int().default(0),
  /** How many of its changes stand; those behind were taken back and can be done again. */
  place: z.int().default(0),
  asides: z.array(asideSchema).default([]),
  office: z.exactOptional(officeDraftSchema),
});
export type KeptSop = z.infer<typeof keptSopSchema>;

/** Understands what was written earlier, by this Alur or another; undefined where it is none. */
export function readKeptSop(written: unknown): KeptSop | undefined {
  return keptSopSchema.safeParse(written).data;
}

import * as z from "zod";
import { placeSchema } from "./place.ts";

/**
 * How a value of an SOP is known. `cell`: printed in a column of its own. `symbol`: a flow symbol or a remain of one stands in the
 * performer's column. `sentence`: the activity says it. `handover`: the row before hands the work over. `worksheet`: from a list elsewhere
 * in the document. `scan`: recognised on the picture of a page. `inferred`: nothing says it, it follows from the rest. `person`: somebody put it there by hand.
 */
export const evidenceSources = [
  "cell",
  "symbol",
  "sentence",
  "handover",
  "worksheet",
  "scan",
  "inferred",
  "person",
] as const;

/** How sure the reader is: `guess` wants a person's look before anything else. */
export const confidences = ["sure", "likely", "guess"] as const;

export const evidenceSchema = z
  .object({
    source: z.enum(evidenceSources),
    confidence: z.enum(confidences),
    at: z.exactOptional(placeSchema),
    /** The words that decided, as printed. */
    words: z.exactOptional(z.string()),
    /** The other possible reading, where there are two. */
    alternative: z.exactOptional(z.string()),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidenceSchema>;
export type Confidence = (typeof confidences)[number];
export type EvidenceSource = (typeof evidenceSources)[number];

/** What a person put there by hand rests on: nobody need look at it again. */
export const byHand: Evidence = { source: "person", confidence: "sure" };

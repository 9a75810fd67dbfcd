import * as z from "zod";
import { severities } from "./severity.ts";

const text = z.string();

/** What a reviewer sends back with an SOP ("lembar reviu"), in words that are ready to be printed: the office reads it in Indonesian. */
export const reviewSheetSchema = z
  .object({
    /** Of which SOP, as its identity page has it; what that page leaves empty is not printed. */
    sop: z.object({
      title: text,
      number: text,
      agency: text,
      workUnit: text,
      revision: text,
      effectiveFrom: text,
    }),
    /** For what the SOP was checked. */
    checkedFor: text,
    findings: z.array(
      z.object({
        /** The part or the step, as a person looks it up. */
        place: text,
        finding: text,
        basis: text,
        suggestion: text,
        severity: z.enum(severities),
      }),
    ),
    /** What was found and left as it is, with the reason. */
    suppressed: z.array(z.object({ place: text, finding: text, reason: text })),
  })
  .meta({ id: "ReviewSheet" });
export type ReviewSheet = z.infer<typeof reviewSheetSchema>;

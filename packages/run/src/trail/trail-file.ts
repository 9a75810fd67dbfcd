import * as z from "zod";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);

/** The trail of one case as a file that anybody can verify without Alur's database. */
export const trailFileSchema = z.object({
  format: z.literal("alur/trail@1"),
  agencyId: z.uuid(),
  agencyName: z.string(),
  caseId: z.uuid(),
  procedureTitle: z.string(),
  subject: z.string(),
  number: z.string(),
  version: z.int().positive(),
  head: hash,
  entries: z.array(
    z.object({
      version: z.int().positive(),
      commandId: z.uuid(),
      officialId: z.uuid(),
      at: moment,
      events: z.string(),
      previousHash: hash.nullable(),
      hash,
    }),
  ),
  /** How far the case had come when it was sealed, by the seals of the agency. */
  sealed: z.array(
    z.object({
      sealNumber: z.int().positive(),
      caseId: z.uuid(),
      version: z.int().positive(),
      hash,
      sealHash: hash.nullable(),
    }),
  ),
  /** What the identifiers in the entries stand for, as the office called them when the file was made. The hashes do not cover it. */
  names: z.record(z.string(), z.string()),
});
export type TrailFile = z.infer<typeof trailFileSchema>;

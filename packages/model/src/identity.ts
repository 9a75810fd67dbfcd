import * as z from "zod";

/** In whose stead an SOP was ratified: a.n. (on behalf), u.b. (for the attention of), Plt. (post vacant), Plh. (holder away). Empty when in person. */
export const actingForms = ["", "a.n.", "u.b.", "Plt.", "Plh."] as const;

/** Who ratified the SOP ("Disahkan oleh"). The NIP is a personal number: it is printed on the office's paper and shown nowhere else. */
export const ratifiedBySchema = z
  .object({ post: z.string(), name: z.string(), rank: z.string(), nip: z.string(), acting: z.enum(actingForms) })
  .meta({ id: "RatifiedBy" });

/** The identity page of an SOP AP, as written: a field that the document leaves empty is an empty text or list. Dates stay as printed. Source: Permenpan RB 35/2012, the identity part. */
export const identitySchema = z
  .object({
    title: z.string(),
    number: z.string(),
    agency: z.string(),
    workUnit: z.string(),
    drawnUpOn: z.string(),
    revisedOn: z.string(),
    effectiveFrom: z.string(),
    /** Printed by some offices instead of, or beside, the effective date. */
    ratifiedOn: z.string(),
    revision: z.string(),
    ratifiedBy: ratifiedBySchema,
    legalBasis: z.array(z.string()),
    qualifications: z.array(z.string()),
    relatedSops: z.array(z.string()),
    equipment: z.array(z.string()),
    cautions: z.array(z.string()),
    records: z.array(z.string()),
    /** "Maksud dan tujuan", where an office prints it. */
    purpose: z.array(z.string()),
  })
  .meta({ id: "Identity" });
export type Identity = z.infer<typeof identitySchema>;

/** An identity page on which only the title is written. */
export function emptyIdentity(title = ""): Identity {
  return {
    title,
    number: "",
    agency: "",
    workUnit: "",
    drawnUpOn: "",
    revisedOn: "",
    effectiveFrom: "",
    ratifiedOn: "",
    revision: "",
    ratifiedBy: { post: "", name: "", rank: "", nip: "", acting: "" },
    legalBasis: [],
    qualifications: [],
    relatedSops: [],
    equipment: [],
    cautions: [],
    records: [],
    purpose: [],
  };
}

import * as z from "zod";

/**
 * Who stands behind a printed performer in this office. `post`: whoever holds the post. `unit`: whoever works in the unit. `requester`: the pemohon, whose
 * part is done on their behalf by the post through which the case was opened. `external`: an outside party, for whom a post of the office acts.
 */
export const boundSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("post"), postId: z.string().min(1) }),
    z.object({ kind: z.literal("unit"), unitId: z.string().min(1) }),
    z.object({ kind: z.literal("requester") }),
    z.object({ kind: z.literal("external"), postId: z.string().min(1) }),
  ])
  .meta({ id: "Bound" });
export type Bound = z.infer<typeof boundSchema>;

/** The binding of a whole SOP: performer id → who stands behind it. A performer that is not in it is not bound yet. */
export const bindingSchema = z.record(z.string(), boundSchema).meta({ id: "Binding" });
export type Binding = z.infer<typeof bindingSchema>;

import * as z from "zod";

/**
 * Who a printed performer is. `post`: one position (jabatan). `unit`: whoever works in a unit. `group`: a team. `requester`: the pemohon.
 * `external`: a party outside the office. `system`: an application.
 */
export const performerKinds = ["post", "unit", "group", "requester", "external", "system"] as const;

/** A Pelaksana column, or somebody who acts in a sentence without having a column (`column: false`). */
export const performerSchema = z
  .object({
    id: z.string().min(1),
    /** As printed, damage from conversion repaired. */
    name: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(performerKinds),
    column: z.boolean(),
  })
  .meta({ id: "Performer" });
export type Performer = z.infer<typeof performerSchema>;
export type PerformerKind = (typeof performerKinds)[number];

import * as z from "zod";
import { durationSchema } from "./duration.ts";
import { evidenceSchema } from "./evidence.ts";

/** `task`: something is done. `decision`: a check or approval with outcomes (a diamond). `note`: a row that is no action, such as a list of criteria; the flow passes it over. */
export const stepKinds = ["task", "decision", "note"] as const;

/**
 * How several performers of one row act: together (`all`), one after the other as `performerIds` names them (`in-order`), so many of them (`quorum`),
 * whoever comes first (`any`), or there is only `one`.
 */
export const participations = ["one", "all", "in-order", "quorum", "any"] as const;

/** What a step does to the papers beyond its words: signs, initials (paraf), gives a number, files, hands over. */
export const deeds = ["sign", "initial", "number", "file", "handover"] as const;

/** One row of the flow table: who does what, with what, how long, with which result. */
export const stepSchema = z
  .object({
    /** Stable for the life of the SOP, whatever happens to the printed numbers. Never `start` or `end`. */
    id: z.string().min(1),
    number: z.string(),
    activity: z.string(),
    kind: z.enum(stepKinds),
    performerIds: z.array(z.string()),
    participation: z.enum(participations),
    /** How many of the performers are enough, where a quorum is. */
    quorum: z.exactOptional(z.int().min(1)),
    requirements: z.array(z.string()),
    duration: durationSchema,
    outputs: z.array(z.string()),
    remarks: z.string(),
    deeds: z.array(z.enum(deeds)),
    /** Waits for every incoming branch (a join) before it may begin. */
    joinsAll: z.exactOptional(z.boolean()),
    /** The SOP that this row calls, by its title. */
    subSop: z.exactOptional(z.string()),
    form: z.exactOptional(z.string()),
    evidence: z.exactOptional(
      z.object({
        performers: z.exactOptional(evidenceSchema),
        kind: z.exactOptional(evidenceSchema),
        row: z.exactOptional(evidenceSchema),
      }),
    ),
  })
  .meta({ id: "Step" });
export type Step = z.infer<typeof stepSchema>;
export type StepKind = (typeof stepKinds)[number];
export type Participation = (typeof participations)[number];
export type Deed = (typeof deeds)[number];

import { sopSchema } from "@alur/model";
import * as z from "zod";

/**
 * To whom a printed performer is bound: a post, a unit, the requester, or an outside party for whom a post acts. Without a name of its own in the API's
 * document: the engine's schema of what it keeps has that name, and two schemas cannot share it.
 */
export const boundSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("post"), postId: z.uuid() }),
  z.object({ kind: z.literal("unit"), unitId: z.uuid() }),
  z.object({ kind: z.literal("requester") }),
  z.object({ kind: z.literal("external"), postId: z.uuid() }),
]);
export const bindingSchema = z.record(z.string(), boundSchema);

/** `commandId` is made by the browser and becomes the procedure's id: the same request sent twice puts one SOP into force. */
export const newProcedureSchema = z
  .object({
    commandId: z.exactOptional(z.uuid()),
    sop: sopSchema,
    binding: bindingSchema,
    /** The SOP that it takes the place of, where that has another number. */
    supersedes: z.exactOptional(z.uuid()),
    /** From when on it is in force; at once where nothing is said. */
    effectiveFrom: z.exactOptional(z.iso.datetime({ offset: true })),
  })
  .meta({ id: "NewProcedure" });

/** An SOP in force, as a line of the register. */
export const procedureSummarySchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    number: z.string(),
    inForceSince: z.iso.datetime(),
    /** When a newer version took its place, or will. */
    inForceUntil: z.iso.datetime().nullable(),
    /** `upcoming`: its day has not come; `superseded`: a newer version has taken its place, and running cases go on by it. */
    standing: z.enum(["in-force", "upcoming", "superseded"]),
    version: z.int().positive(),
    /** The version before. */
    supersedes: z.uuid().nullable(),
    steps: z.int(),
    openCases: z.int(),
    /** Whether the person who asks may open a case of it, and through which posts. */
    openThroughPostIds: z.array(z.uuid()),
  })
  .meta({ id: "ProcedureSummary" });
export type ProcedureSummary = z.infer<typeof procedureSummarySchema>;

export const procedureSchema = procedureSummarySchema
  .extend({ sop: sopSchema, binding: bindingSchema })
  .meta({ id: "Procedure" });
export type ProcedureAnswer = z.infer<typeof procedureSchema>;

/** Some of the SOPs in force, to be looked at together: so many at a time, `after` the last of those that came before. */
export const procedureSopsQuerySchema = z.object({ after: z.uuid().optional() });
export const procedureSopsSchema = z
  .object({
    sops: z.array(z.object({ id: z.uuid(), sop: sopSchema })),
    /** How many are in force altogether. */
    total: z.int(),
    /** What to ask `after` for those that follow; nothing follows the last. */
    next: z.uuid().nullable(),
  })
  .meta({ id: "ProcedureSops" });
export type ProcedureSops = z.infer<typeof procedureSopsSchema>;

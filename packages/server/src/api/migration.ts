import * as z from "zod";

/** How many running cases one request moves at most; the rest is asked for again. */
export const MOST_MOVED_AT_ONCE = 200;

const stepSchema = z.object({ id: z.string(), number: z.string(), activity: z.string() });

/** Which step of the older SOP goes on as which of the newer one, by their ids. */
const stepMapSchema = z.record(z.string(), z.string());

/** Without `steps` the server proposes them; without `caseIds` all running cases are meant. */
export const migrationTrialSchema = z
  .object({
    toProcedureId: z.uuid(),
    steps: stepMapSchema.optional(),
    caseIds: z.array(z.uuid()).min(1).max(MOST_MOVED_AT_ONCE).optional(),
  })
  .meta({ id: "MigrationTrial" });
export type MigrationTrial = z.input<typeof migrationTrialSchema>;

/** A case that cannot go on by the newer SOP, with every reason. */
const refusedMoveSchema = z.object({
  caseId: z.uuid(),
  subject: z.string(),
  number: z.string(),
  reasons: z.array(z.object({ message: z.object({ id: z.string(), en: z.string() }), step: stepSchema.nullable() })),
});
export type RefusedMove = z.infer<typeof refusedMoveSchema>;

/** What becomes of one open work item: it stays with whoever has it, is given to others, is needed no more, is new, or is done by what was done. */
const movedItemSchema = z.object({
  what: z.enum(["stays", "given", "withdrawn", "offered", "finished"]),
  step: stepSchema,
  from: z.string(),
  to: z.string(),
  claimedByName: z.string(),
  dueBefore: z.iso.datetime().nullable(),
  dueAfter: z.iso.datetime().nullable(),
});

/** A case that can go on by the newer SOP, and what that does to it. */
const possibleMoveSchema = z.object({
  caseId: z.uuid(),
  subject: z.string(),
  number: z.string(),
  items: z.array(movedItemSchema),
  /** Steps of the new SOP that lie before it and that it will not be at. */
  passedOver: z.array(stepSchema),
  /** Steps that it was at and that the new SOP does not have: they stay in the trail, and nothing goes back to them. */
  left: z.array(stepSchema),
});
export type PossibleMove = z.infer<typeof possibleMoveSchema>;

const versionSchema = z.object({ id: z.uuid(), title: z.string(), version: z.int(), steps: z.array(stepSchema) });

export const migrationPreviewSchema = z
  .object({
    from: versionSchema,
    to: versionSchema,
    /** For each old step its proposal; what is not sure is confirmed by a person before anything is moved. */
    proposal: z.array(z.object({ from: z.string(), to: z.string().nullable(), sure: z.boolean() })),
    possible: z.array(possibleMoveSchema),
    refused: z.array(refusedMoveSchema),
    /** Running cases that are not looked at here. */
    more: z.int(),
  })
  .meta({ id: "MigrationPreview" });
export type MigrationPreview = z.infer<typeof migrationPreviewSchema>;

export const migrationSchema = z
  .object({
    toProcedureId: z.uuid(),
    steps: stepMapSchema,
    caseIds: z.array(z.uuid()).min(1).max(MOST_MOVED_AT_ONCE),
    reason: z.string().trim().min(1).max(2000),
  })
  .meta({ id: "Migration" });
export type MigrationRequest = z.input<typeof migrationSchema>;

export const migrationDoneSchema = z
  .object({ moved: z.array(z.uuid()), refused: z.array(refusedMoveSchema) })
  .meta({ id: "MigrationDone" });
export type MigrationDone = z.infer<typeof migrationDoneSchema>;

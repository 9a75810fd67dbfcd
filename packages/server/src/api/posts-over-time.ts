import * as z from "zod";

const basisSchema = z.string().trim().min(1).max(500);

/** How much open work waits at each post. */
export const waitingAtPostSchema = z
  .object({ postId: z.uuid(), waiting: z.int().positive() })
  .meta({ id: "WaitingAtPost" });
export type WaitingAtPost = z.infer<typeof waitingAtPostSchema>;

/** All open work of a post goes to another one. */
export const handOverSchema = z.object({ toPostId: z.uuid(), reason: basisSchema }).meta({ id: "HandOver" });
export const handedOverSchema = z.object({ moved: z.int(), left: z.int() }).meta({ id: "HandedOver" });
export type HandedOver = z.infer<typeof handedOverSchema>;

/** What hangs on a post, to be looked at before it is dissolved. */
export const dissolutionEffectSchema = z
  .object({
    procedures: z.array(
      z.object({ id: z.uuid(), title: z.string(), number: z.string(), performers: z.array(z.string()) }),
    ),
    waiting: z.int(),
    holders: z.array(z.string()),
    subordinates: z.array(z.string()),
  })
  .meta({ id: "DissolutionEffect" });
export type DissolutionEffect = z.infer<typeof dissolutionEffectSchema>;

/** `at` may lie ahead; at once where nothing is said. Without a successor only a post on which nothing hangs is dissolved. */
export const dissolutionSchema = z
  .object({
    at: z.iso.datetime({ offset: true }).optional(),
    successorId: z.uuid().nullable(),
    basis: basisSchema,
  })
  .meta({ id: "Dissolution" });
export type DissolutionRequest = z.input<typeof dissolutionSchema>;

/** A list of old and new names, one a line: `old;new`, also with commas, tabs or an arrow between. */
export const renameListSchema = z.object({ text: z.string().max(100_000) }).meta({ id: "RenameList" });

const renamed = {
  kind: z.enum(["post", "unit"]),
  id: z.uuid(),
  from: z.string(),
  to: z.string().trim().min(1).max(200),
};

/** What a line of the list would do, or why it does nothing. */
export const renameLineSchema = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("renames"),
    line: z.int(),
    ...renamed,
    /** SOPs in force whose performers are bound to it, and open work that waits there. */
    procedures: z.array(z.string()),
    waiting: z.int(),
  }),
  z.object({
    what: z.literal("fails"),
    line: z.int(),
    text: z.string(),
    message: z.object({ id: z.string(), en: z.string() }),
  }),
]);
export const renameEffectSchema = z.object({ lines: z.array(renameLineSchema) }).meta({ id: "RenameEffect" });
export type RenameEffect = z.infer<typeof renameEffectSchema>;

/** Names that change together. `from` is the name that was looked at: should it have changed since, nothing is renamed. */
export const renamesSchema = z
  .object({ renames: z.array(z.object(renamed)).min(1).max(500), basis: basisSchema })
  .meta({ id: "Renames" });
export type RenamesRequest = z.input<typeof renamesSchema>;

export const officeChangeKinds = ["post-dissolved", "renamed"] as const;
export type OfficeChangeKind = (typeof officeChangeKinds)[number];
export const changedNameSchema = z.object({ from: z.string(), to: z.string() });
export type ChangedName = z.infer<typeof changedNameSchema>;

/** What an administrator changed of the office at once. */
export const officeChangeSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(officeChangeKinds),
    basis: z.string(),
    names: z.array(changedNameSchema),
    byName: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: "OfficeChange" });
export type OfficeChange = z.infer<typeof officeChangeSchema>;

import { workingCalendarSchema } from "@alur/model";
import * as z from "zod";
import { actingTodaySchema } from "./appointments.ts";
import { PASSWORD_LENGTH } from "./instance.ts";

const nameSchema = z.string().trim().min(1).max(200);
const aliasesSchema = z.array(z.string().trim().min(1).max(200)).max(20);

export const workUnitSchema = z
  .object({ id: z.uuid(), name: z.string(), aliases: z.array(z.string()) })
  .meta({ id: "WorkUnit" });
export type WorkUnit = z.infer<typeof workUnitSchema>;

/** A position (jabatan) of the office and who holds it today. Authority is the post's, never the person's. */
export const postSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    aliases: z.array(z.string()),
    unitId: z.uuid().nullable(),
    /** Who is told when work in this post is overdue. */
    superiorId: z.uuid().nullable(),
    holderIds: z.array(z.uuid()),
    /** From when on there is no such post, and which one takes over its work. */
    dissolution: z.object({ at: z.iso.datetime(), successorId: z.uuid().nullable() }).nullable(),
  })
  .meta({ id: "Post" });
export type Post = z.infer<typeof postSchema>;

export const officialSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    administrator: z.boolean(),
    active: z.boolean(),
    postIds: z.array(z.uuid()),
  })
  .meta({ id: "Official" });
export type Official = z.infer<typeof officialSchema>;

export const agencySchema = z
  .object({ id: z.uuid(), name: z.string(), calendar: workingCalendarSchema })
  .meta({ id: "Agency" });
export type Agency = z.infer<typeof agencySchema>;

export const officeSchema = z
  .object({
    agency: agencySchema,
    units: z.array(workUnitSchema),
    posts: z.array(postSchema),
    officials: z.array(officialSchema),
  })
  .meta({ id: "Office" });
export type Office = z.infer<typeof officeSchema>;

export const newWorkUnitSchema = z.object({ name: nameSchema, aliases: aliasesSchema }).meta({ id: "NewWorkUnit" });
export const newPostSchema = z
  .object({
    name: nameSchema,
    aliases: aliasesSchema,
    unitId: z.uuid().nullable(),
    superiorId: z.uuid().nullable().optional(),
  })
  .meta({ id: "NewPost" });
export const newOfficialSchema = z
  .object({
    name: nameSchema,
    email: z.email(),
    password: z.string().min(PASSWORD_LENGTH).max(128),
    postIds: z.array(z.uuid()),
  })
  .meta({ id: "NewOfficial" });

/** What may be changed of a unit, post or official later; what is left out stays. */
export const workUnitChangeSchema = newWorkUnitSchema.partial().meta({ id: "WorkUnitChange" });
export const postChangeSchema = newPostSchema.partial().meta({ id: "PostChange" });
export const officialChangeSchema = z
  .object({ name: nameSchema, postIds: z.array(z.uuid()), active: z.boolean(), administrator: z.boolean() })
  .partial()
  .meta({ id: "OfficialChange" });

/** The person who is signed in, with the posts they hold today. */
export const meSchema = z
  .object({
    official: officialSchema,
    posts: z.array(z.object({ id: z.uuid(), name: z.string(), unitId: z.uuid().nullable(), unitName: z.string() })),
    /** The posts for which they act today (Plt., Plh.). */
    acting: z.array(actingTodaySchema),
    agency: agencySchema,
    demo: z.boolean(),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof meSchema>;

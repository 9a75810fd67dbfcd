import * as z from "zod";

/** An SOP that is open to the public, as everybody sees it. */
export const publicServiceSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    agencyName: z.string(),
    /** What the first steps ask for, as the SOP prints it. */
    requirements: z.array(z.string()),
    /** How long the whole service is promised to take, in the words of its standard; empty where nothing is promised. */
    promised: z.string(),
  })
  .meta({ id: "PublicService" });
export type PublicService = z.infer<typeof publicServiceSchema>;

/** What somebody without an account asks for. `commandId` is made by the browser: the same request sent twice is one. */
export const newRequestSchema = z
  .object({
    commandId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    subject: z.string().trim().min(1).max(300),
    /** Which of the requirements they have. */
    brought: z.array(z.string().max(2000)).max(200),
    note: z.string().trim().max(2000),
  })
  .meta({ id: "NewRequest" });
export type NewRequest = z.infer<typeof newRequestSchema>;

/** The code by which somebody follows what they asked for. */
export const requestCodeSchema = z.object({ code: z.string().min(1).max(40) }).meta({ id: "RequestCode" });
export type RequestCode = z.infer<typeof requestCodeSchema>;

/** How a request stands, without a word about who asked or who works on it. */
export const requestStatusSchema = z
  .object({
    title: z.string(),
    openedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    status: z.enum(["open", "held", "ended", "cancelled"]),
    /** Where it is now: the printed steps, with their performers as the SOP names them. */
    steps: z.array(z.object({ number: z.string(), activity: z.string(), performers: z.string() })),
    dueAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "RequestStatus" });
export type RequestStatus = z.infer<typeof requestStatusSchema>;

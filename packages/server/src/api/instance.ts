import * as z from "zod";

/** `empty`: nobody has set up an office yet. `office`: real data. `demo`: the sample office, in which one click switches between officials. */
export const instanceKinds = ["empty", "office", "demo"] as const;

export const instanceSchema = z
  .object({
    kind: z.enum(instanceKinds),
    agencyName: z.string(),
    version: z.string(),
    /** Whether somebody asks who is signed in: `/api/me` then says who. */
    signedIn: z.boolean(),
  })
  .meta({ id: "Instance" });
export type Instance = z.infer<typeof instanceSchema>;

export const healthSchema = z
  .object({ status: z.enum(["ok", "failing"]), database: z.enum(["ok", "unreachable"]), version: z.string() })
  .meta({ id: "Health" });

/** The shortest password that the server takes. */
export const PASSWORD_LENGTH = 10;
const passwordSchema = z.string().min(PASSWORD_LENGTH).max(128);
const nameSchema = z.string().trim().min(1).max(200);

/** The first run: the agency and its administrator. Taken once, and only from the computer on which the server runs. */
export const setupSchema = z
  .object({
    agencyName: nameSchema,
    /** Minutes from UTC: WIB 420, WITA 480, WIT 540. */
    utcOffsetMinutes: z.union([z.literal(420), z.literal(480), z.literal(540)]),
    administrator: z.object({ name: nameSchema, email: z.email(), password: passwordSchema }),
  })
  .meta({ id: "Setup" });
export type Setup = z.infer<typeof setupSchema>;

/** Who can be switched to in the sample office. */
export const demoOfficialSchema = z
  .object({ id: z.uuid(), name: z.string(), posts: z.array(z.string()), administrator: z.boolean() })
  .meta({ id: "DemoOfficial" });
export type DemoOfficial = z.infer<typeof demoOfficialSchema>;
export const demoSwitchSchema = z.object({ officialId: z.uuid() }).meta({ id: "DemoSwitch" });

import { recurrencePeriods } from "@alur/model";
import * as z from "zod";

const rhythm = {
  period: z.enum(recurrencePeriods),
  /** The first, second, … working day of the period; -1 is the last. */
  workingDay: z
    .int()
    .min(-1)
    .max(31)
    .refine((day) => day !== 0, { error: "Hari kerja dihitung mulai dari 1; -1 berarti yang terakhir." }),
  /** The post through which it is opened. */
  postId: z.uuid(),
  subject: z.string().trim().min(1).max(400),
};

export const newScheduleSchema = z.object({ commandId: z.uuid().optional(), ...rhythm }).meta({ id: "NewSchedule" });
export type NewSchedule = z.infer<typeof newScheduleSchema>;

/** A rhythm in which Alur itself opens a case of an SOP. */
export const scheduleSchema = z.object({ id: z.uuid(), ...rhythm, nextOn: z.iso.date() }).meta({ id: "Schedule" });
export type Schedule = z.infer<typeof scheduleSchema>;

/** The ways, besides an official who does it, in which cases of an SOP in force are opened. */
export const openingsSchema = z
  .object({
    schedules: z.array(scheduleSchema),
    /** How often the SOP says that it is begun, in its own words. */
    proposal: z.object({ period: z.enum(recurrencePeriods), text: z.string() }).nullable(),
    /** The post that receives what people ask through the public form; none where it is closed. */
    publicPostId: z.uuid().nullable(),
    /** The posts through which a case can be opened. */
    postIds: z.array(z.uuid()),
  })
  .meta({ id: "Openings" });
export type Openings = z.infer<typeof openingsSchema>;

/** Opens an SOP to the public through a post, or closes it. */
export const publicOpeningSchema = z.object({ postId: z.uuid().nullable() }).meta({ id: "PublicOpening" });

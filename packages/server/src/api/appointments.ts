import * as z from "zod";

export const actingFormSchema = z.enum(["plt", "plh"]);

/** An official acts for a post: as *Plt.* while nobody holds it, as *Plh.* while its holder is away. Days are the office's own; the last one counts. */
const appointmentParts = {
  officialId: z.uuid(),
  postId: z.uuid(),
  form: actingFormSchema,
  /** The letter by which it was ordered. */
  basis: z.string().trim().min(1).max(300),
  from: z.iso.date(),
  until: z.iso.date(),
  /** The SOPs in which they act, with all their versions; null where in all. */
  procedureIds: z.array(z.uuid()).min(1).max(200).nullable(),
};

export const newAppointmentSchema = z.object(appointmentParts).meta({ id: "NewAppointment" });
export type NewAppointment = z.infer<typeof newAppointmentSchema>;

export const appointmentStates = ["ahead", "in-force", "over"] as const;

/** An appointment as the office keeps it, also long after it is over: deeds in trails name it. */
export const appointmentSchema = z
  .object({
    id: z.uuid(),
    ...appointmentParts,
    state: z.enum(appointmentStates),
    appointedBy: z.string(),
    appointedAt: z.iso.datetime(),
    /** Ended before its last day. */
    ended: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
  })
  .meta({ id: "Appointment" });
export type Appointment = z.infer<typeof appointmentSchema>;

/** A post for which the official who asks acts today. */
export const actingTodaySchema = z.object({
  appointmentId: z.uuid(),
  postId: z.uuid(),
  postName: z.string(),
  form: actingFormSchema,
  basis: z.string(),
  until: z.iso.date(),
  /** The titles of the SOPs in which they act; null where in all. */
  procedures: z.array(z.string()).nullable(),
});
export type ActingToday = z.infer<typeof actingTodaySchema>;

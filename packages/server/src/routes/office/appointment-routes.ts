import * as z from "zod";
import { appointmentSchema, newAppointmentSchema, paths } from "../../api/index.ts";
import { appoint, endAppointment, listAppointments } from "../../office/appointments/appointments.ts";
import { settleAppointments } from "../../office/appointments/settle-appointments.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { together } from "../../tables/open-tables.ts";

const showAppointments = defineRoute({
  method: "GET",
  path: paths.appointments,
  summary:
    "Who acts, acted or will act for which post (Plt., Plh.), in which SOPs and by which letter, the latest first.",
  policy: signedIn,
  answer: z.array(appointmentSchema),
  pagedBy: ({ id }) => id,
  handle: async ({ grant, services: { tables } }) => listAppointments(tables, grant.agencyId),
});

const createAppointment = defineRoute({
  method: "POST",
  path: paths.appointments,
  summary: "Lets an official act for a post from a day until a day, in all SOPs or in some.",
  policy: administrator,
  body: newAppointmentSchema,
  answer: z.array(appointmentSchema),
  status: 201,
  async handle({ grant, body, services }) {
    return together(services.tables, async (transaction) => {
      await appoint(transaction, grant, body, services.now());
      return listAppointments(transaction, grant.agencyId);
    });
  },
  async afterwards({ grant, services }, appointments) {
    await settleAppointments(services, grant.agencyId);
    return appointments;
  },
});

const finishAppointment = defineRoute({
  method: "POST",
  path: paths.appointmentEnd,
  summary: "Ends an appointment before its last day, or lets one that lies ahead never begin. It stays on record.",
  policy: administrator,
  params: idParams,
  answer: z.array(appointmentSchema),
  async handle({ grant, params, services }) {
    return together(services.tables, async (transaction) => {
      await endAppointment(transaction, grant, params.id);
      return listAppointments(transaction, grant.agencyId);
    });
  },
  async afterwards({ grant, services }, appointments) {
    await settleAppointments(services, grant.agencyId);
    return appointments;
  },
});

export const appointmentRoutes = [showAppointments, createAppointment, finishAppointment];

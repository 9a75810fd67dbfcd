import { randomUUID } from "node:crypto";
import * as z from "zod";
import { newScheduleSchema, openingsSchema, paths, publicOpeningSchema } from "../../api/index.ts";
import { requireOpeningPost } from "../../authority/may-open-through.ts";
import { getAgency } from "../../office/agency.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { closeToPublic, openToPublic } from "../../public-services/public-posts.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { addSchedule, endSchedule } from "../../schedules/schedule-rows.ts";
import { getProcedure, readOpenings } from "./read-openings.ts";

const showOpenings = defineRoute({
  method: "GET",
  path: paths.openings,
  summary: "The schedules by which cases of an SOP are opened, and whether it is open to the public.",
  policy: signedIn,
  params: idParams,
  answer: openingsSchema,
  handle: async ({ grant, params: { id }, services }) => readOpenings(services, grant.agencyId, id),
});

const setSchedule = defineRoute({
  method: "POST",
  path: paths.schedules,
  summary: "Lets Alur open a case of an SOP once in every period, on a working day of it.",
  policy: administrator,
  params: idParams,
  body: newScheduleSchema,
  answer: openingsSchema,
  status: 201,
  async handle({ grant: { agencyId, officialId }, params: { id }, body, services }) {
    const { tables, now } = services;
    const procedure = await getProcedure(services, agencyId, id);
    await requireOpeningPost(tables, agencyId, procedure, body.postId);
    const { calendar } = await getAgency(tables, agencyId);
    const scheduleId = body.commandId ?? randomUUID();
    await addSchedule(tables, { agencyId, officialId, procedureId: id, scheduleId, calendar, now: now() }, body);
    return readOpenings(services, agencyId, id);
  },
});

const stopSchedule = defineRoute({
  method: "DELETE",
  path: paths.schedule,
  summary: "Ends a schedule. The cases that it has opened go on.",
  policy: administrator,
  params: idParams,
  answer: z.undefined(),
  status: 204,
  async handle({ grant, params, services: { tables, now } }) {
    await endSchedule(tables, grant.agencyId, params.id, now());
    return undefined;
  },
});

const openPublicly = defineRoute({
  method: "POST",
  path: paths.publicOpening,
  summary:
    "Opens an SOP to the public: anybody may ask for it without an account, and this post receives what they ask. Without a post it is closed.",
  policy: administrator,
  params: idParams,
  body: publicOpeningSchema,
  answer: openingsSchema,
  async handle({ grant, params: { id }, body: { postId }, services }) {
    const { agencyId, officialId } = grant;
    const { tables, now } = services;
    const procedure = await getProcedure(services, agencyId, id);
    if (postId === null) await closeToPublic(tables, agencyId, id);
    else {
      await requireOpeningPost(tables, agencyId, procedure, postId);
      await openToPublic(tables, { agencyId, procedureId: id, postId, officialId, now: now() });
    }
    return readOpenings(services, agencyId, id);
  },
});

export const openingRoutes = [showOpenings, setSchedule, stopSchedule, openPublicly];

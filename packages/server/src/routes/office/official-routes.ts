import * as z from "zod";
import { newOfficialSchema, officialChangeSchema, officialSchema, paths } from "../../api/index.ts";
import { addOfficial, changeOfficial, findOfficial, listOfficials } from "../../office/officials.ts";
import { endAppointmentsOf } from "../../office/appointments/appointments.ts";
import { putKeptWorkBack } from "../../office/kept-work.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { together } from "../../tables/open-tables.ts";
import { withoutContacts } from "./present.ts";

const showOfficials = defineRoute({
  method: "GET",
  path: paths.officials,
  summary: "The office's officials, with the posts they hold today.",
  policy: signedIn,
  answer: z.array(officialSchema),
  pagedBy: ({ id }) => id,
  async handle({ grant, services: { tables } }) {
    const officials = await listOfficials(tables, grant.agencyId);
    return grant.administrator ? officials : officials.map(withoutContacts);
  },
});

const createOfficial = defineRoute({
  method: "POST",
  path: paths.officials,
  summary: "Adds an official, who signs in with this e-mail address and first password.",
  policy: administrator,
  body: newOfficialSchema,
  answer: officialSchema,
  status: 201,
  async handle({ grant: { agencyId }, body, services: { tables } }) {
    return together(tables, async (transaction) => {
      const id = await addOfficial(transaction, agencyId, { ...body, administrator: false });
      const official = await findOfficial(transaction, agencyId, id);
      if (!official) throw problem("official-unknown");
      return official;
    });
  },
});

const updateOfficial = defineRoute({
  method: "PATCH",
  path: paths.official,
  summary: "Changes an official: name, posts, whether active, whether administrator.",
  policy: administrator,
  params: idParams,
  body: officialChangeSchema,
  answer: officialSchema,
  async handle({ grant, params, body, services }) {
    const { agencyId, officialId: by } = grant;
    return together(services.tables, async (transaction) => {
      if (body.active === false) await endAppointmentsOf(transaction, { agencyId, by }, { officialId: params.id });
      return changeOfficial(transaction, agencyId, params.id, body);
    });
  },
  async afterwards({ grant, services }, changed) {
    await putKeptWorkBack(services, grant.agencyId, { officialId: changed.id }, grant);
    return changed;
  },
});

export const officialRoutes = [showOfficials, createOfficial, updateOfficial];

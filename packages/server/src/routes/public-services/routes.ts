import { alurItself, replay, runCommand } from "@alur/run";
import * as z from "zod";
import {
  newRequestSchema,
  paths,
  publicServiceSchema,
  requestCodeSchema,
  requestStatusSchema,
} from "../../api/index.ts";
import { getAgency } from "../../office/agency.ts";
import { visitor } from "../../policies/visitor.ts";
import { problem } from "../../problems/request-problem.ts";
import { firstRequirements } from "../../public-services/first-requirements.ts";
import { findPublicPost, listPublic } from "../../public-services/public-posts.ts";
import { codeOf, findByCode } from "../../public-services/request-code.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { publicRequestLimit, publicStatusLimit } from "../../security/rate-limits.ts";
import { refusalProblem } from "../cases/refusal-status.ts";
import { presentService } from "./present-service.ts";
import { presentStatus } from "./present-status.ts";

const showServices = defineRoute({
  method: "GET",
  path: paths.publicServices,
  summary: "The SOPs that are open to the public.",
  policy: visitor,
  answer: z.array(publicServiceSchema),
  async handle({ grant: { agencyId }, services: { tables, cases } }) {
    const [{ name }, ids] = await Promise.all([getAgency(tables, agencyId), listPublic(tables, agencyId)]);
    const procedures = await Promise.all(ids.map((id) => cases.findProcedure(agencyId, id)));
    return procedures.flatMap((procedure) => (procedure ? [presentService(procedure, name)] : []));
  },
});

const showService = defineRoute({
  method: "GET",
  path: paths.publicService,
  summary: "One of them, with what it asks for.",
  policy: visitor,
  params: idParams,
  answer: publicServiceSchema,
  async handle({ grant: { agencyId }, params: { id }, services: { tables, cases } }) {
    const [postId, procedure, { name }] = await Promise.all([
      findPublicPost(tables, agencyId, id),
      cases.findProcedure(agencyId, id),
      getAgency(tables, agencyId),
    ]);
    if (postId === undefined || !procedure) throw problem("service-unknown");
    return presentService(procedure, name);
  },
});

const askForService = defineRoute({
  method: "POST",
  path: paths.publicRequests,
  summary:
    "Asks for a service without an account, and answers the code by which it is followed. The same commandId sent again asks once.",
  policy: visitor,
  params: idParams,
  body: newRequestSchema,
  answer: requestCodeSchema,
  status: 201,
  repetition: "numbered",
  limit: publicRequestLimit,
  async handle({ grant: { agencyId }, params: { id }, body, services: { tables, cases, cache, now } }) {
    const [postId, procedure] = await Promise.all([
      findPublicPost(tables, agencyId, id),
      cases.findProcedure(agencyId, id),
    ]);
    if (postId === undefined || !procedure) throw problem("service-unknown");
    const { commandId, name, subject, note } = body;
    const brought = firstRequirements(procedure.sop).filter((requirement) => body.brought.includes(requirement));
    const code = await codeOf(tables, agencyId, commandId);
    const { calendar } = await getAgency(tables, agencyId);
    const answer = await runCommand(
      cases,
      {
        type: "OpenCase",
        commandId,
        caseId: commandId,
        procedureId: id,
        subject,
        number: "",
        requesterName: name,
        viaPostId: postId,
        origin: { kind: "public-form", brought, note },
        by: { ...alurItself, postIds: [postId] },
        at: now().toISOString(),
      },
      { agencyId, calendar, cache },
    );
    if (answer.kind === "refused") throw refusalProblem(answer.code);
    return { code };
  },
});

const showStatus = defineRoute({
  method: "POST",
  path: paths.publicStatus,
  summary:
    "How a request stands, for whoever has its code. The code is no part of the address, so that none is written down on the way.",
  policy: visitor,
  body: requestCodeSchema,
  answer: requestStatusSchema,
  repetition: "harmless",
  limit: publicStatusLimit,
  async handle({ grant: { agencyId }, body: { code }, services: { tables, cases } }) {
    const caseId = await findByCode(tables, agencyId, code);
    const entries = caseId === undefined ? [] : await cases.load(agencyId, caseId);
    const state = replay(entries.flatMap(({ events }) => events));
    const procedure = entries.length === 0 ? undefined : await cases.findProcedure(agencyId, state.procedureId);
    if (!procedure) throw problem("code-unknown");
    const { calendar } = await getAgency(tables, agencyId);
    return presentStatus(state, { procedure, calendar });
  },
});

export const publicServiceRoutes = [showServices, showService, askForService, showStatus];

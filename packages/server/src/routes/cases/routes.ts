import * as z from "zod";
import {
  caseCommandSchema,
  caseStatuses,
  caseSummarySchema,
  caseViewSchema,
  newCaseSchema,
  paths,
} from "../../api/index.ts";
import { openingPosts } from "../../authority/opening-posts.ts";
import { withSubordinates } from "../../office/superiors.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { carryOut, commandContext } from "./carry-out.ts";
import { hearOfChildren, openChild } from "./child-cases.ts";
import { listCases } from "./list-cases.ts";
import { presentCase } from "./present-case.ts";
import { readCase } from "./read-case.ts";
import { requireReceiver } from "./require-receiver.ts";
import { toCommand } from "./to-command.ts";

const showCases = defineRoute({
  method: "GET",
  path: paths.cases,
  summary: "The cases in which the official's posts have a part, newest first.",
  policy: signedIn,
  query: z.object({ status: z.enum(caseStatuses).optional(), procedureId: z.uuid().optional() }),
  answer: z.array(caseSummarySchema),
  handle: async ({ grant, query, services }) => listCases(services, grant, query),
});

const openCase = defineRoute({
  method: "POST",
  path: paths.cases,
  summary: "Opens a case. The same commandId sent again opens no second one.",
  policy: signedIn,
  body: newCaseSchema,
  answer: caseViewSchema,
  status: 201,
  async handle({ grant, body, services }) {
    const { commandId, procedureId, subject, number, requesterName, postId } = body;
    const procedure = await services.cases.findProcedure(grant.agencyId, procedureId);
    if (!procedure) throw problem("procedure-unknown");
    if (grant.postIds.includes(postId) && !openingPosts(grant, procedure).includes(postId)) {
      throw problem("post-may-not-open");
    }
    await carryOut(services, grant, {
      type: "OpenCase",
      commandId,
      // A request that is sent twice means the same case, whatever became of the first answer.
      caseId: commandId,
      procedureId,
      subject,
      number,
      requesterName,
      viaPostId: postId,
      by: grant,
      at: services.now().toISOString(),
    });
    return presentCase(services, await readCase(services, grant, commandId), grant);
  },
});

const showCase = defineRoute({
  method: "GET",
  path: paths.case,
  summary: "A case: where it is, what the official may do now, and its trail.",
  policy: signedIn,
  params: idParams,
  answer: caseViewSchema,
  async handle({ grant, params, services }) {
    const actor = await withSubordinates(services.tables, grant);
    return presentCase(services, await readCase(services, grant, params.id), actor);
  },
});

const runCaseCommand = defineRoute({
  method: "POST",
  path: paths.caseCommands,
  summary: "Does something to a case. The same commandId sent again counts once.",
  policy: signedIn,
  params: idParams,
  body: caseCommandSchema,
  answer: caseViewSchema,
  async handle({ grant, params: { id }, body, services }) {
    const found = await readCase(services, grant, id);
    const context = await commandContext(services, grant.agencyId);
    await requireReceiver(services.tables, grant.agencyId, body);
    await hearOfChildren(services, grant, found.state, context);
    if (body.type === "OpenChildCase") await openChild(services, grant, found, body, context);
    const actor = await withSubordinates(services.tables, grant);
    await carryOut(services, actor, toCommand(body, { caseId: id, by: actor, at: services.now().toISOString() }));
    return presentCase(services, await readCase(services, grant, id), actor);
  },
});

export const caseRoutes = [showCases, openCase, showCase, runCaseCommand];

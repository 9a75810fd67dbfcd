import { postsOf } from "@alur/run";
import * as z from "zod";
import {
  caseCommandSchema,
  caseStatuses,
  caseSummarySchema,
  caseViewSchema,
  newCaseSchema,
  paths,
  trailEntrySchema,
  type CaseCommandRequest,
} from "../../api/index.ts";
import { openingPosts } from "../../authority/opening-posts.ts";
import { noteAttached } from "../../files/uploads.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { signedInAtStep } from "../../policies/signed-in-at-step.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { nameNext, pageQuerySchema, readPlace, writePlace } from "../../routing/pages.ts";
import { numbered } from "../../routing/request-key.ts";
import { attachCommand } from "./attach-command.ts";
import { commandContext } from "./carry-out.ts";
import type { CasePlace } from "./case-wish.ts";
import { hearOfChildren, openChild } from "./child-cases.ts";
import { listCases, MOST_CASES } from "./list-cases.ts";
import { presentCase } from "./present-case.ts";
import { presentTrail } from "./present-trail.ts";
import { readCase, recallCase } from "./read-case.ts";
import { requireReceiver } from "./require-receiver.ts";
import { stepHeadersSchema, tagVersion } from "./step-conditions.ts";
import { takeStep } from "./take-step.ts";
import { toCommand } from "./to-command.ts";

const showCases = defineRoute({
  method: "GET",
  path: paths.cases,
  summary:
    "The cases in which the official's posts have a part, newest first; `search` finds them by number, subject, requester or SOP.",
  policy: signedIn,
  query: pageQuerySchema.extend({
    status: z.enum(caseStatuses).optional(),
    procedureId: z.uuid().optional(),
    /** Words that each must stand in the case's number, subject, requester or SOP. */
    search: z.string().trim().max(200).optional(),
  }),
  answer: z.array(caseSummarySchema),
  async handle({ grant, query, raw, reply, services }) {
    const after = query.after === undefined ? undefined : readCasePlace(query.after);
    const cases = await listCases(services, grant, { ...query, after });
    const last = cases.length === (query.limit ?? MOST_CASES) ? cases.at(-1) : undefined;
    nameNext(raw, reply, last && writePlace(last.openedAt, last.id));
    return cases;
  },
});

const openCase = defineRoute({
  method: "POST",
  path: paths.cases,
  summary: "Opens a case. The same request sent again opens no second one.",
  policy: signedInAtStep,
  repetition: "numbered",
  headers: stepHeadersSchema,
  body: newCaseSchema,
  answer: caseViewSchema,
  writtenAsItIs: true,
  status: 201,
  littleAnswer: true,
  async handle(request) {
    const { services, raw, reply } = request;
    const body = numbered(raw, request.body);
    const { commandId, procedureId, subject, number, requesterName, postId } = body;
    reply.header("location", paths.case.replace(":id", commandId));
    return takeStep({ ...request, body }, async (actor) => {
      const procedure = await services.cases.findProcedure(actor.agencyId, procedureId);
      if (!procedure) throw problem("procedure-unknown");
      if (postsOf(actor).includes(postId) && !openingPosts(actor, procedure).includes(postId)) {
        throw problem("post-may-not-open");
      }
      const opening = { procedureId, subject, number, requesterName, viaPostId: postId };
      // A request that is sent twice means the same case, whatever became of the first answer.
      const base = { commandId, caseId: commandId, by: actor, at: services.now().toISOString() };
      return { type: "OpenCase", ...base, ...opening };
    });
  },
});

const showCase = defineRoute({
  method: "GET",
  path: paths.case,
  summary: "A case: where it is, what the official may do now, and its trail.",
  policy: signedIn,
  params: idParams,
  answer: caseViewSchema,
  writtenAsItIs: true,
  async handle({ grant, params, services, reply }) {
    const found = await readCase(services, grant, params.id);
    tagVersion(reply, found.entries.length);
    return presentCase(services, found, grant);
  },
});

const showEntries = defineRoute({
  method: "GET",
  path: paths.caseEntries,
  summary: "The lines of a case's trail, from its opening on.",
  policy: signedIn,
  params: idParams,
  answer: z.array(trailEntrySchema),
  pagedBy: ({ version, event, stepId }) => `${version}.${event}.${stepId ?? ""}`,
  async handle({ grant, params, services }) {
    const [found, { names }] = await Promise.all([readCase(services, grant, params.id), services.offices.of(grant)]);
    return presentTrail(found, names);
  },
});

const runCaseCommand = defineRoute({
  method: "POST",
  path: paths.caseCommands,
  summary:
    "Does something to a case. The same request sent again counts once; with If-Match it is done to that version only.",
  policy: signedInAtStep,
  repetition: "numbered",
  params: idParams,
  headers: stepHeadersSchema,
  body: caseCommandSchema,
  answer: caseViewSchema,
  writtenAsItIs: true,
  littleAnswer: true,
  async handle(request) {
    const { params, services, raw } = request;
    const body: CaseCommandRequest = numbered(raw, request.body);
    const answer = await takeStep({ ...request, body }, async (actor, confirmed) => {
      const read = confirmed ? readCase : recallCase;
      const found = await read(services, actor, params.id);
      const context = await commandContext(services, actor);
      await requireReceiver(services.tables, { agencyId: actor.agencyId, procedureId: found.procedure.id }, body);
      await hearOfChildren(services, actor, found.state, context);
      if (body.type === "OpenChildCase") await openChild(services, actor, found, body, context);
      const base = { caseId: params.id, by: actor, at: services.now().toISOString() };
      return body.type === "AttachFile" ? attachCommand(services, actor, body, base) : toCommand(body, base);
    });
    if (body.type === "AttachFile") await noteAttached(services.tables, request.grant.agencyId, body.uploadId);
    return answer;
  },
});

function readCasePlace(after: string): CasePlace {
  const [openedAt = "", id = ""] = readPlace(after, z.iso.datetime(), z.uuid());
  return { openedAt, id };
}

export const caseRoutes = [showCases, openCase, showCase, showEntries, runCaseCommand];

import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Procedure } from "@alur/run";
import * as z from "zod";
import {
  newProcedureSchema,
  paths,
  procedureSchema,
  procedureSopsQuerySchema,
  procedureSopsSchema,
  procedureSummarySchema,
} from "../../api/index.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { findNumber } from "../../routing/request-key.ts";
import { presentLine } from "./present.ts";
import { readCollection } from "./read-collection.ts";
import { readProcedure } from "./read-procedure.ts";
import { requireReady } from "./require-ready.ts";

const showProcedures = defineRoute({
  method: "GET",
  path: paths.procedures,
  summary: "The register: the SOPs in force, those to come and those that were superseded, latest first.",
  policy: signedIn,
  answer: z.array(procedureSummarySchema),
  pagedBy: ({ id }) => id,
  async handle({ grant, services: { cases, now } }) {
    const lines = await cases.listProcedures(grant.agencyId);
    const presented = await Promise.all(
      lines.map(async (line) => {
        const procedure = await cases.findProcedure(grant.agencyId, line.id);
        return procedure ? [presentLine(line, procedure, grant, now())] : [];
      }),
    );
    return presented.flat();
  },
});

const showSops = defineRoute({
  method: "GET",
  path: paths.procedureSops,
  summary: "The SOPs in force with their tables, in the register's order, so many at a time: to be checked together.",
  policy: signedIn,
  query: procedureSopsQuerySchema,
  answer: procedureSopsSchema,
  handle: async ({ grant, query, services }) => readCollection(services.cases, grant.agencyId, query.after),
});

const putIntoForce = defineRoute({
  method: "POST",
  path: paths.procedures,
  summary: "Puts an SOP into force with its binding. What keeps it from running is answered one by one.",
  policy: administrator,
  repetition: "numbered",
  body: newProcedureSchema,
  answer: procedureSchema,
  status: 201,
  async handle({ grant, body, raw, services }) {
    const { sop, binding, commandId, supersedes, effectiveFrom } = body;
    const { cases, tables, now } = services;
    await requireReady(tables, grant.agencyId, sop, binding);
    // A request that is sent twice means the same SOP, whatever became of the first answer.
    const id = findNumber(raw, commandId) ?? randomUUID();
    const procedure = { id, sop, binding };
    const known = await cases.findProcedure(grant.agencyId, id);
    if (known && !saysTheSame(known, procedure)) throw problem("key-reused");
    const outcome = await cases.putIntoForce({
      agencyId: grant.agencyId,
      procedure,
      ...(supersedes === undefined ? {} : { supersedes }),
      by: grant.officialId,
      at: effectiveFrom ?? now().toISOString(),
    });
    if (outcome !== "in-force") throw problem(outcome);
    return readProcedure(services, grant, id);
  },
});

function saysTheSame(one: Pick<Procedure, "sop" | "binding">, other: Pick<Procedure, "sop" | "binding">): boolean {
  const said = ({ sop, binding }: typeof one): unknown => JSON.parse(JSON.stringify({ sop, binding }));
  return isDeepStrictEqual(said(one), said(other));
}

const showProcedure = defineRoute({
  method: "GET",
  path: paths.procedure,
  summary: "An SOP in force, with its binding.",
  policy: signedIn,
  params: idParams,
  answer: procedureSchema,
  handle: async ({ grant, params, services }) => readProcedure(services, grant, params.id),
});

export const procedureRoutes = [showProcedures, showSops, putIntoForce, showProcedure];

import * as z from "zod";
import { newWorkUnitSchema, paths, workUnitChangeSchema, workUnitSchema } from "../../api/index.ts";
import { addUnit, changeUnit, listUnits } from "../../office/units.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";

const showUnits = defineRoute({
  method: "GET",
  path: paths.units,
  summary: "The office's units.",
  policy: signedIn,
  answer: z.array(workUnitSchema),
  pagedBy: ({ id }) => id,
  handle: async ({ grant, services: { tables } }) => listUnits(tables, grant.agencyId),
});

const createUnit = defineRoute({
  method: "POST",
  path: paths.units,
  summary: "Adds a unit.",
  policy: administrator,
  body: newWorkUnitSchema,
  answer: workUnitSchema,
  status: 201,
  handle: async ({ grant, body, services: { tables } }) => addUnit(tables, grant.agencyId, body),
});

const updateUnit = defineRoute({
  method: "PATCH",
  path: paths.unit,
  summary: "Changes a unit's name or aliases.",
  policy: administrator,
  params: idParams,
  body: workUnitChangeSchema,
  answer: workUnitSchema,
  handle: async ({ grant, params, body, services: { tables } }) => changeUnit(tables, grant.agencyId, params.id, body),
});

export const unitRoutes = [showUnits, createUnit, updateUnit];

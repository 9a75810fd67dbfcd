import { instanceSchema, paths, setupSchema } from "../../api/index.ts";
import { foundOffice } from "../../office/found-office.ts";
import { firstRun } from "../../policies/first-run.ts";
import { defineRoute } from "../../routing/define-route.ts";

const setUp = defineRoute({
  method: "POST",
  path: paths.setup,
  summary: "The first run: makes the agency and its administrator, who then signs in.",
  policy: firstRun,
  repetition: "once",
  body: setupSchema,
  answer: instanceSchema,
  status: 201,
  async handle({ body, services: { tables, version } }) {
    await tables.transaction().execute((transaction) => foundOffice(transaction, body));
    return { kind: "office" as const, agencyName: body.agencyName, version, signedIn: false };
  },
});

export const setupRoutes = [setUp];

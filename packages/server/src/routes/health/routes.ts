import { sql } from "kysely";
import { healthSchema, paths } from "../../api/index.ts";
import { everyone } from "../../policies/everyone.ts";
import { defineRoute } from "../../routing/define-route.ts";

const showHealth = defineRoute({
  method: "GET",
  path: paths.health,
  summary: "Whether the server and its database answer.",
  policy: everyone,
  answer: healthSchema,
  failure: healthSchema,
  async handle({ services: { tables, version }, reply }) {
    try {
      await sql`select 1`.execute(tables);
      return { status: "ok" as const, database: "ok" as const, version };
    } catch {
      reply.status(503);
      return { status: "failing" as const, database: "unreachable" as const, version };
    }
  },
});

export const healthRoutes = [showHealth];

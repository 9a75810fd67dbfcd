import { instanceSchema, paths } from "../../api/index.ts";
import { readInstance } from "../../office/instance-row.ts";
import { everyone } from "../../policies/everyone.ts";
import { defineRoute } from "../../routing/define-route.ts";

const showInstance = defineRoute({
  method: "GET",
  path: paths.instance,
  summary: "What runs here: nothing yet, an office, or the sample office; and whether who asks is signed in.",
  policy: everyone,
  answer: instanceSchema,
  async handle({ raw, services: { standings, tables, tablesOf, version } }) {
    const { kind, agency_id: agencyId } = await readInstance(tables);
    const agency =
      agencyId === null
        ? undefined
        : await tablesOf(agencyId)
            .selectFrom("alur.agency")
            .select("name")
            .where("agency_id", "=", agencyId)
            .executeTakeFirst();
    const signedIn = (await standings.confirm(raw)) !== undefined;
    return { kind, agencyName: agency?.name ?? "", version, signedIn };
  },
});

export const instanceRoutes = [showInstance];

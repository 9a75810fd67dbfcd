import { meSchema, paths } from "../../api/index.ts";
import { getAgency } from "../../office/agency.ts";
import { appointmentsInForce, type AppointmentInForce } from "../../office/appointments/in-force.ts";
import { lastDayBefore } from "../../office/appointments/office-day.ts";
import { readInstance } from "../../office/instance-row.ts";
import { findOfficial } from "../../office/officials.ts";
import { listPosts } from "../../office/posts.ts";
import { listUnits } from "../../office/units.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import type { TableStore } from "../../tables/open-tables.ts";

const showMe = defineRoute({
  method: "GET",
  path: paths.me,
  summary: "The official who is signed in, with the posts held today.",
  policy: signedIn,
  answer: meSchema,
  async handle({ grant: { agencyId, officialId }, services: { tables } }) {
    const official = await findOfficial(tables, agencyId, officialId);
    if (!official) throw problem("not-signed-in");
    const [agency, posts, units, instance, acting] = await Promise.all([
      getAgency(tables, agencyId),
      listPosts(tables, agencyId),
      listUnits(tables, agencyId),
      readInstance(tables),
      appointmentsInForce(tables, agencyId, officialId),
    ]);
    const titles = await titlesOf(tables, agencyId, acting);
    return {
      official,
      posts: posts
        .filter((post) => official.postIds.includes(post.id))
        .map(({ id, name, unitId }) => ({
          id,
          name,
          unitId,
          unitName: units.find((unit) => unit.id === unitId)?.name ?? "",
        })),
      acting: acting.map(({ id, postId, form, basis, endsAt, procedureIds }) => ({
        appointmentId: id,
        postId,
        postName: posts.find((post) => post.id === postId)?.name ?? "",
        form,
        basis,
        until: lastDayBefore(endsAt, agency.calendar),
        procedures: procedureIds ? [...new Set(procedureIds.map((one) => titles.get(one) ?? ""))] : null,
      })),
      agency,
      demo: instance.kind === "demo",
    };
  },
});

/** What the SOPs are called in which somebody acts. */
async function titlesOf(
  tables: TableStore,
  agencyId: string,
  acting: readonly AppointmentInForce[],
): Promise<Map<string, string>> {
  const ids = acting.flatMap(({ procedureIds }) => procedureIds ?? []);
  if (ids.length === 0) return new Map();
  const rows = await tables
    .selectFrom("alur.procedure")
    .select(["procedure_id", "title"])
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.procedure_id, row.title]));
}

export const meRoutes = [showMe];

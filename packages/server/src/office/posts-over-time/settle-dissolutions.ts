import { sql } from "kysely";
import type { Pool } from "pg";
import type { Services } from "../../services.ts";
import { together } from "../../tables/open-tables.ts";
import { endAppointmentsOf } from "../appointments/appointments.ts";
import { inEveryAgency } from "../list-agencies.ts";
import { boundInstead, livingProcedures, performersBoundTo } from "./bound-procedures.ts";
import { handOver } from "./hand-over.ts";

/** Carries out, for every agency, the dissolutions whose day has come. */
export async function settleAllDissolutions(services: Services, pool: Pool): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => settleDissolutions(services, agencyId));
}

/**
 * Carries out the dissolutions whose day has come: nobody holds the post or acts for it any more, the posts below it stand below its successor, the SOPs in force are
 * bound to the successor from now on, and open work goes there. What comes to the post later, out of a hold or from a delegation, goes there with the
 * next round; so whoever is cut off begins anew without harm.
 */
export async function settleDissolutions(services: Services, agencyId: string): Promise<void> {
  const tables = services.tablesOf(agencyId);
  const gone = await tables
    .selectFrom("alur.post as gone")
    .leftJoin("alur.post as successor", (join) =>
      join
        .onRef("successor.agency_id", "=", "gone.agency_id")
        .onRef("successor.post_id", "=", "gone.successor_post_id"),
    )
    .select(["gone.post_id", "gone.name", "gone.successor_post_id", "gone.dissolved_by", "gone.dissolution_basis"])
    .select("successor.name as successor_name")
    .where("gone.agency_id", "=", agencyId)
    .where("gone.dissolved_at", "<=", services.now())
    .execute();
  for (const post of gone) {
    const [postId, successorId, by] = [post.post_id, post.successor_post_id, post.dissolved_by];
    await endHoldings(services, agencyId, postId);
    if (by !== null) await endAppointmentsOf(services.tablesOf(agencyId), { agencyId, by }, { postId });
    if (successorId === null || by === null) continue;
    const reason = `Jabatan ${post.name} dihapus dan digantikan ${post.successor_name ?? ""} (${post.dissolution_basis ?? ""})`;
    await bindSuccessor(services, { agencyId, postId, successorId, reason, by });
    const actor = { officialId: by, postIds: [], unitIds: [] };
    await handOver(services, { agencyId, fromPostId: postId, toPostId: successorId, reason, by: actor });
  }
}

async function endHoldings(services: Services, agencyId: string, postId: string): Promise<void> {
  await services
    .tablesOf(agencyId)
    .updateTable("alur.holding")
    .set({ until: sql<Date>`clock_timestamp()` })
    .where("agency_id", "=", agencyId)
    .where("post_id", "=", postId)
    .where("until", "is", null)
    .execute();
}

interface Succession {
  agencyId: string;
  postId: string;
  successorId: string;
  reason: string;
  by: string;
}

/** From now on the successor stands behind every performer behind whom the post stood, in all SOPs at once. */
async function bindSuccessor(
  services: Services,
  { agencyId, postId, successorId, reason, by }: Succession,
): Promise<void> {
  services.cases.forgetProcedures(agencyId);
  const procedures = await livingProcedures(services, agencyId);
  const bound = procedures.filter((procedure) => performersBoundTo(procedure, postId).length > 0);
  await together(services.tablesOf(agencyId), async (tables) => {
    await tables
      .updateTable("alur.post")
      .set({ superior_post_id: successorId })
      .where("agency_id", "=", agencyId)
      .where("superior_post_id", "=", postId)
      .where("post_id", "!=", successorId)
      .execute();
    for (const { id, binding } of bound) {
      await tables
        .insertInto("alur.procedure_binding")
        .values({
          agency_id: agencyId,
          procedure_id: id,
          valid_from: services.now(),
          binding: JSON.stringify(boundInstead(binding, postId, successorId)),
          reason,
          changed_by: by,
        })
        // Another server may have carried out the same dissolution in the same moment.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
  services.cases.forgetProcedures(agencyId);
}

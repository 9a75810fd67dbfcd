import type { Pool } from "pg";
import { inEveryAgency } from "../office/list-agencies.ts";
import type { Services } from "../services.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** Where a newer version has taken an SOP's place, its schedules and its public form go on with that one, in every agency. */
export async function followAllVersions(services: Services, pool: Pool): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => followVersions(services, agencyId));
}

async function followVersions({ cases, tablesOf, now }: Services, agencyId: string): Promise<void> {
  const tables = tablesOf(agencyId);
  if (!(await opensAnything(tables, agencyId))) return;
  const lines = await cases.listProcedures(agencyId);
  for (const { id, inForceUntil } of lines) {
    const successor = lines.find(({ supersedes }) => supersedes === id);
    if (!successor || inForceUntil === undefined || Date.parse(inForceUntil) > now().getTime()) continue;
    await tables.transaction().execute(async (transaction) => moveTo(transaction, agencyId, id, successor.id));
  }
}

async function opensAnything(tables: TableStore, agencyId: string): Promise<boolean> {
  const found = await tables
    .selectFrom("alur.schedule")
    .select("procedure_id")
    .where("agency_id", "=", agencyId)
    .where("ended_at", "is", null)
    .unionAll(tables.selectFrom("alur.public_service").select("procedure_id").where("agency_id", "=", agencyId))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

async function moveTo(transaction: TableStore, agencyId: string, from: string, to: string): Promise<void> {
  await transaction
    .updateTable("alur.schedule")
    .set({ procedure_id: to })
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "=", from)
    .where("ended_at", "is", null)
    .execute();
  const service = await transaction
    .deleteFrom("alur.public_service")
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "=", from)
    .returning(["post_id", "opened_by", "opened_at"])
    .executeTakeFirst();
  if (!service) return;
  await transaction
    .insertInto("alur.public_service")
    .values({ agency_id: agencyId, procedure_id: to, ...service })
    .onConflict((conflict) => conflict.columns(["agency_id", "procedure_id"]).doNothing())
    .execute();
}

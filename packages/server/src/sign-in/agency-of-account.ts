import { sql } from "kysely";
import type { TableStore } from "../tables/open-tables.ts";

/** The agency to which an account leads, and whether its official is active. This is the one question that is asked before the agency is known. */
export async function findAgencyOf(
  tables: TableStore,
  accountId: string,
): Promise<{ agencyId: string; active: boolean } | undefined> {
  const { rows } = await sql<{ agency_id: string; active: boolean }>`
    select agency_id, active from alur.find_agency_of(${accountId})`.execute(tables);
  const [row] = rows;
  return row && { agencyId: row.agency_id, active: row.active };
}

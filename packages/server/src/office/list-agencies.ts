import { inNoAgency } from "@alur/run/io";
import type { Pool } from "pg";
import { eachByItself } from "../standing/each-by-itself.ts";

/** The agencies of the database, for work that Alur does by itself for each of them. No route asks this. */
export async function listAgencies(pool: Pool): Promise<{ agencyId: string; name: string }[]> {
  const { rows } = await inNoAgency(pool).query<{ agency_id: string; name: string }>(
    "select agency_id, name from alur.list_agencies()",
  );
  return rows.map((row) => ({ agencyId: row.agency_id, name: row.name }));
}

/** Does for each agency what Alur does by itself. What goes wrong in one keeps no other waiting. */
export async function inEveryAgency(pool: Pool, work: (agencyId: string) => Promise<void>): Promise<void> {
  await eachByItself(await listAgencies(pool), async ({ agencyId }) => work(agencyId));
}

import type { WorkingCalendar } from "@alur/model";
import type { Agency } from "../api/index.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** Makes an agency, with the hours that it keeps. */
export async function addAgency(
  tables: TableStore,
  { agencyId, name, calendar }: { agencyId: string; name: string; calendar: WorkingCalendar },
): Promise<void> {
  await tables
    .insertInto("alur.agency")
    .values({ agency_id: agencyId, name, calendar: JSON.stringify(calendar) })
    .execute();
}

/** The agency with its calendar. */
export async function getAgency(tables: TableStore, agencyId: string): Promise<Agency> {
  const row = await tables
    .selectFrom("alur.agency")
    .select(["agency_id", "name", "calendar"])
    .where("agency_id", "=", agencyId)
    .executeTakeFirstOrThrow();
  return { id: row.agency_id, name: row.name, calendar: row.calendar };
}

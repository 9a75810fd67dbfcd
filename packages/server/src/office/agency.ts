import type { WorkingCalendar } from "@alur/model";
import type { Agency } from "../api/index.ts";
import type { TableStore } from "../tables/open-tables.ts";
import { ofPostsInUnits } from "./calendar/of-posts-in-units.ts";

/** Makes an agency, with the hours that it keeps. */
export async function addAgency(
  tables: TableStore,
  { agencyId, name, calendar }: { agencyId: string; name: string; calendar: WorkingCalendar },
): Promise<void> {
  await tables.insertInto("alur.agency").values({ agency_id: agencyId, name }).execute();
  await tables
    .insertInto("alur.working_calendar")
    .values({ agency_id: agencyId, version: 1, calendar: JSON.stringify(calendar), applied_at: new Date() })
    .execute();
}

/** The agency with the calendar that counts now, in which posts have the own hours of their units. */
export async function getAgency(tables: TableStore, agencyId: string): Promise<Agency> {
  const row = await tables
    .selectFrom("alur.agency as agency")
    .innerJoin("alur.working_calendar as calendar", "calendar.agency_id", "agency.agency_id")
    .select(["agency.agency_id", "agency.name", "calendar.calendar"])
    .where("agency.agency_id", "=", agencyId)
    .orderBy("calendar.version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return { id: row.agency_id, name: row.name, calendar: await ofPostsInUnits(tables, agencyId, row.calendar) };
}

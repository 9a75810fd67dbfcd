import type { WorkingCalendar } from "@alur/model";
import type { CalendarVersion, CalendarView } from "../../api/index.ts";
import { problem } from "../../problems/request-problem.ts";
import type { TableStore } from "../../tables/open-tables.ts";

/** The calendar as the administrator wrote it, with who did so. */
export async function readCalendar(tables: TableStore, agencyId: string): Promise<CalendarView> {
  const row = await versionsOf(tables, agencyId)
    .select("calendar.calendar")
    .orderBy("calendar.version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return { ...present(row), calendar: row.calendar };
}

/** Who changed the calendar when, the latest first. */
export async function listCalendarVersions(tables: TableStore, agencyId: string): Promise<CalendarVersion[]> {
  const rows = await versionsOf(tables, agencyId).orderBy("calendar.version", "desc").limit(100).execute();
  return rows.map(present);
}

interface NewVersion {
  agencyId: string;
  officialId: string;
  /** The version that was changed. */
  version: number;
  calendar: WorkingCalendar;
  note: string;
}

/** Writes the next version, which counts from now on. Throws `calendar-changed` where somebody else was faster. */
export async function addCalendarVersion(tables: TableStore, change: NewVersion): Promise<void> {
  const { agencyId, officialId, version, calendar, note } = change;
  const latest = await readCalendar(tables, agencyId);
  if (latest.version !== version) throw problem("calendar-changed");
  const written = await tables
    .insertInto("alur.working_calendar")
    .values({
      agency_id: agencyId,
      version: version + 1,
      calendar: JSON.stringify(calendar),
      note,
      changed_by: officialId,
    })
    // Of two administrators who write in the same moment the second finds the version taken.
    .onConflict((conflict) => conflict.columns(["agency_id", "version"]).doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) throw problem("calendar-changed");
}

function versionsOf(tables: TableStore, agencyId: string) {
  return tables
    .selectFrom("alur.working_calendar as calendar")
    .leftJoin("alur.official as official", (join) =>
      join
        .onRef("official.agency_id", "=", "calendar.agency_id")
        .onRef("official.official_id", "=", "calendar.changed_by"),
    )
    .select(["calendar.version", "calendar.changed_at", "calendar.note", "calendar.applied_at", "official.name"])
    .where("calendar.agency_id", "=", agencyId);
}

interface VersionRow {
  version: number;
  changed_at: Date;
  note: string;
  applied_at: Date | null;
  name: string | null;
}

function present(row: VersionRow): CalendarVersion {
  return {
    version: row.version,
    changedAt: row.changed_at.toISOString(),
    changedByName: row.name ?? "",
    note: row.note,
    applied: row.applied_at !== null,
  };
}

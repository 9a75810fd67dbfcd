import type { WorkingCalendar } from "@alur/model";
import type { TableStore } from "../../tables/open-tables.ts";

/**
 * The calendar in which own hours of a unit also hold for the posts in it: work is mostly offered to a post, and the engine does not know in which unit
 * that is. A post with hours of its own keeps them.
 */
export async function ofPostsInUnits(
  tables: TableStore,
  agencyId: string,
  calendar: WorkingCalendar,
): Promise<WorkingCalendar> {
  const units = calendar.ownHours.flatMap((hours) => hours.unitIds);
  if (units.length === 0) return calendar;
  const rows = await tables
    .selectFrom("alur.post")
    .select(["post_id", "unit_id"])
    .where("agency_id", "=", agencyId)
    .where("unit_id", "in", units)
    .execute();
  const named = new Set(calendar.ownHours.flatMap((hours) => hours.postIds));
  const ownHours = calendar.ownHours.map((hours) => {
    const inUnits = rows.filter((row) => row.unit_id !== null && hours.unitIds.includes(row.unit_id));
    const postIds = inUnits.map((row) => row.post_id).filter((id) => !named.has(id));
    return { ...hours, postIds: [...hours.postIds, ...postIds] };
  });
  return { ...calendar, ownHours };
}

import { runAfter, runInPeriodOf, type WorkingCalendar } from "@alur/model";
import type { TableStore } from "../tables/open-tables.ts";

/** After the calendar has changed: the first working day of a month may be another one. A period that a schedule has had is not had again. */
export async function realignSchedules(tables: TableStore, agencyId: string, calendar: WorkingCalendar): Promise<void> {
  const rows = await tables
    .selectFrom("alur.schedule")
    .select(["schedule_id", "period", "working_day as workingDay"])
    .select((row) => row.cast<string>("next_on", "text").as("nextOn"))
    .where("agency_id", "=", agencyId)
    .where("ended_at", "is", null)
    .forUpdate()
    .execute();
  for (const { schedule_id, nextOn, ...rhythm } of rows) {
    const run = runInPeriodOf(calendar, rhythm, nextOn) ?? runAfter(calendar, rhythm, nextOn);
    if (!run || run.date === nextOn) continue;
    await tables
      .updateTable("alur.schedule")
      .set({ next_on: run.date, next_at: run.at })
      .where("agency_id", "=", agencyId)
      .where("schedule_id", "=", schedule_id)
      .execute();
  }
}

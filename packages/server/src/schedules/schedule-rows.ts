import { firstRun, type WorkingCalendar } from "@alur/model";
import type { Schedule, NewSchedule } from "../api/index.ts";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** The schedules by which an SOP is begun, the next to come round first. */
export async function listSchedules(tables: TableStore, agencyId: string, procedureId: string): Promise<Schedule[]> {
  const rows = await tables
    .selectFrom("alur.schedule")
    .select(["schedule_id as id", "period", "working_day as workingDay", "post_id as postId", "subject"])
    .select((row) => row.cast<string>("next_on", "text").as("nextOn"))
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "=", procedureId)
    .where("ended_at", "is", null)
    .orderBy("next_at")
    .orderBy("schedule_id")
    .execute();
  return rows;
}

interface Setting {
  agencyId: string;
  procedureId: string;
  officialId: string;
  calendar: WorkingCalendar;
  scheduleId: string;
  now: Date;
}

/** Lets an SOP be begun by a schedule from now on. Throws `office-never-opens` where no working day is to come. */
export async function addSchedule(tables: TableStore, setting: Setting, wish: NewSchedule): Promise<void> {
  const { period, workingDay, postId, subject } = wish;
  const first = firstRun(setting.calendar, { period, workingDay }, setting.now.toISOString());
  if (!first) throw problem("office-never-opens");
  await tables
    .insertInto("alur.schedule")
    .values({
      agency_id: setting.agencyId,
      schedule_id: setting.scheduleId,
      procedure_id: setting.procedureId,
      post_id: postId,
      subject,
      period,
      working_day: workingDay,
      next_on: first.date,
      next_at: first.at,
      set_by: setting.officialId,
      set_at: setting.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ends a schedule; what it has opened goes on. Throws `schedule-unknown`. */
export async function endSchedule(tables: TableStore, agencyId: string, scheduleId: string, now: Date): Promise<void> {
  const ended = await tables
    .updateTable("alur.schedule")
    .set({ ended_at: now })
    .where("agency_id", "=", agencyId)
    .where("schedule_id", "=", scheduleId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw problem("schedule-unknown");
}

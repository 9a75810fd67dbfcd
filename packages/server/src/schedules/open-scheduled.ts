import { hash } from "node:crypto";
import { runAfter, runInPeriodOf, type RecurrencePeriod, type WorkingCalendar } from "@alur/model";
import { alurItself, runCommand, type CommandAnswer } from "@alur/run";
import type { Services } from "../services.ts";
import type { TableStore } from "../tables/open-tables.ts";
import { sayPeriod } from "./say-period.ts";

type World = Pick<Services, "cases" | "tablesOf" | "cache" | "now">;

interface DueSchedule {
  scheduleId: string;
  procedureId: string;
  postId: string;
  subject: string;
  period: RecurrencePeriod;
  workingDay: number;
  nextOn: string;
}

/** How it went with one schedule: nothing was due any more, it was seen to, or its berkas could not be opened. */
export type ScheduledOpening =
  | { kind: "none" }
  | { kind: "seen" }
  | { kind: "refused"; scheduleId: string; code: string };

/**
 * Sees to the schedule of an agency that has been due for longest and that no other server is seeing to. Its berkas has an id that follows from schedule and period,
 * so it is opened once, whatever crashes in between. While Alur was off schedules came round too: each time is opened later, with its own date.
 */
export async function openScheduled(
  world: World,
  agencyId: string,
  calendar: WorkingCalendar,
  passedOver: readonly string[],
): Promise<ScheduledOpening> {
  return world
    .tablesOf(agencyId)
    .transaction()
    .execute(async (transaction) => {
      const due = await takeDue(transaction, agencyId, world.now(), passedOver);
      if (!due) return { kind: "none" };
      const { scheduleId, nextOn, ...rhythm } = due;
      const run = runInPeriodOf(calendar, rhythm, nextOn);
      // The calendar has moved the day, and it is still to come.
      if (run && Date.parse(run.at) > world.now().getTime()) {
        await moveOn(transaction, agencyId, scheduleId, run);
        return { kind: "seen" };
      }
      const answer = await openCase(world, agencyId, calendar, { ...due, period: due.period }, run?.period ?? nextOn);
      if (answer.kind === "refused") return { kind: "refused", scheduleId, code: answer.code };
      await moveOn(transaction, agencyId, scheduleId, runAfter(calendar, rhythm, nextOn));
      return { kind: "seen" };
    });
}

async function takeDue(
  transaction: TableStore,
  agencyId: string,
  now: Date,
  passedOver: readonly string[],
): Promise<DueSchedule | undefined> {
  let due = transaction
    .selectFrom("alur.schedule")
    .select(["schedule_id as scheduleId", "procedure_id as procedureId", "post_id as postId", "subject"])
    .select(["period", "working_day as workingDay"])
    .select((row) => row.cast<string>("next_on", "text").as("nextOn"))
    .where("agency_id", "=", agencyId)
    .where("ended_at", "is", null)
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .limit(1)
    .forUpdate()
    .skipLocked();
  if (passedOver.length > 0) due = due.where("schedule_id", "not in", passedOver);
  return due.executeTakeFirst();
}

async function openCase(
  { cases, cache, now }: World,
  agencyId: string,
  calendar: WorkingCalendar,
  { scheduleId, procedureId, postId, subject, period, nextOn }: DueSchedule,
  periodBegins: string,
): Promise<CommandAnswer> {
  const id = idOf(scheduleId, periodBegins);
  return runCommand(
    cases,
    {
      type: "OpenCase",
      commandId: id,
      caseId: id,
      procedureId,
      subject: `${subject}, ${sayPeriod(period, nextOn)}`,
      number: "",
      viaPostId: postId,
      origin: { kind: "schedule", scheduleId, date: nextOn },
      by: { ...alurItself, postIds: [postId] },
      at: now().toISOString(),
    },
    { agencyId, calendar, cache },
  );
}

async function moveOn(
  transaction: TableStore,
  agencyId: string,
  scheduleId: string,
  run: { date: string; at: string } | undefined,
): Promise<void> {
  await transaction
    .updateTable("alur.schedule")
    // An office that never opens again is begun at no time.
    .set(run ? { next_on: run.date, next_at: run.at } : { ended_at: new Date(0) })
    .where("agency_id", "=", agencyId)
    .where("schedule_id", "=", scheduleId)
    .execute();
}

/** The berkas of a schedule's period: the same on every server and after every crash (a UUID of version 8, made from a hash). */
function idOf(scheduleId: string, period: string): string {
  const hex = hash("sha256", `${scheduleId} ${period}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

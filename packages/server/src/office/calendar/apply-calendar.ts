import { randomUUID } from "node:crypto";
import { runCommand } from "@alur/run";
import type { Pool } from "pg";
import { realignSchedules } from "../../schedules/realign-schedules.ts";
import type { Services } from "../../services.ts";
import type { TableStore } from "../../tables/open-tables.ts";
import { getAgency } from "../agency.ts";
import { inEveryAgency } from "../list-agencies.ts";

/** So many cases are seen to before it is written down how far it went. */
const BATCH = 100;

/**
 * Gives open work the deadlines of the latest calendar, with an entry in the trail of each case that it changes. It goes by the cases' ids and writes down
 * how far it came, so whoever goes on after a crash begins there; a case that is seen to twice is changed once. Sees to `most` cases at most.
 */
export async function applyCalendar(
  services: Services,
  agencyId: string,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let left = most; left > 0; left -= BATCH) {
    const more = await services
      .tablesOf(agencyId)
      .transaction()
      .execute((transaction) => applyBatch(services, transaction, agencyId));
    if (!more) return;
  }
}

/** Goes on with every agency's calendar that is not applied to all of its cases yet. */
export async function applyCalendars(services: Services, pool: Pool): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => applyCalendar(services, agencyId));
}

/** The next cases. Answers whether there are more. */
async function applyBatch(services: Services, transaction: TableStore, agencyId: string): Promise<boolean> {
  // One at a time: whoever still had an older calendar in hand would otherwise write its deadlines over newer ones.
  await transaction
    .selectFrom("alur.working_calendar")
    .select("version")
    .where("agency_id", "=", agencyId)
    .where("version", "=", 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const latest = await transaction
    .selectFrom("alur.working_calendar")
    .select(["version", "changed_by", "applied_to", "applied_at"])
    .where("agency_id", "=", agencyId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  if (latest.applied_at !== null || latest.changed_by === null) return false;
  const caseIds = await nextCases(transaction, agencyId, latest.applied_to);
  const { calendar } = await getAgency(transaction, agencyId);
  const { cases, cache, reminders, now } = services;
  const by = { officialId: latest.changed_by, postIds: [], unitIds: [] };
  for (const caseId of caseIds) {
    const command = {
      type: "RecomputeDeadlines" as const,
      commandId: randomUUID(),
      caseId,
      by,
      at: now().toISOString(),
    };
    const answer = await runCommand(cases, command, { agencyId, calendar, cache });
    // Where no deadline moves, the time from which it is near may.
    if (answer.kind === "refused") await reminders.rearm({ agencyId, caseId }, calendar);
  }
  const more = caseIds.length === BATCH;
  if (!more) await realignSchedules(transaction, agencyId, calendar);
  await transaction
    .updateTable("alur.working_calendar")
    .set(more ? { applied_to: caseIds.at(-1) ?? null } : { applied_at: now() })
    .where("agency_id", "=", agencyId)
    .where("version", "=", latest.version)
    .execute();
  return more;
}

async function nextCases(tables: TableStore, agencyId: string, after: string | null): Promise<string[]> {
  let next = tables
    .selectFrom("alur.case")
    .select("case_id")
    .where("agency_id", "=", agencyId)
    .where("ended_at", "is", null)
    .orderBy("case_id")
    .limit(BATCH);
  if (after !== null) next = next.where("case_id", ">", after);
  return (await next.execute()).map((row) => row.case_id);
}

import { sql } from "kysely";
import type { Pool } from "pg";
import type { Services } from "../../services.ts";
import { putKeptWorkBack } from "../kept-work.ts";
import { inEveryAgency } from "../list-agencies.ts";
import { eachByItself } from "../../standing/each-by-itself.ts";
import { overAt } from "./in-force.ts";

/** The last of its two moments, its beginning and its end, that has passed. */
const passedAt = sql<Date>`case when ${overAt} <= clock_timestamp() then ${overAt} else starts_at end`;

/** Puts back, for every agency, what is kept for those who are away since an appointment began or ended. */
export async function settleAllAppointments(services: Services, pool: Pool): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => settleAppointments(services, agencyId));
}

/**
 * When a *Plh.* begins, what the post's holder had in hand or was kept for them is put back for whoever does the post's work now; when an appointment ends,
 * what the acting official had. Nobody's authority waits for this: the step itself asks for that. The trail names the administrator who ordered it. Two
 * servers that do it at once put back everything once.
 */
export async function settleAppointments(services: Services, agencyId: string): Promise<void> {
  const tables = services.tablesOf(agencyId);
  const due = await tables
    .selectFrom("alur.appointment as appointment")
    .select(["appointment_id", "post_id", "appointed_by", "ended_by"])
    // As text: a moment of the database is finer than a Date.
    .select(sql<string>`(${passedAt})::text`.as("passed_at"))
    .where("agency_id", "=", agencyId)
    .where("starts_at", "<=", sql<Date>`clock_timestamp()`)
    .where(sql<boolean>`coalesce(settled_at, '-infinity') < ${passedAt}`)
    .execute();
  await eachByItself(due, async ({ appointment_id: id, post_id: postId, ...passed }) => {
    const by = { officialId: passed.ended_by ?? passed.appointed_by, postIds: [], unitIds: [] };
    await putKeptWorkBack(services, agencyId, { postId }, by);
    await tables
      .updateTable("alur.appointment")
      .set({ settled_at: sql<Date>`${passed.passed_at}::timestamptz` })
      .where("agency_id", "=", agencyId)
      .where("appointment_id", "=", id)
      .execute();
  });
}

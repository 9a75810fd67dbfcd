import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Appointment, NewAppointment } from "../../api/index.ts";
import { problem } from "../../problems/request-problem.ts";
import type { TableStore } from "../../tables/open-tables.ts";
import type { Actor } from "../actor.ts";
import { getAgency } from "../agency.ts";
import { listHoldings } from "../holdings.ts";
import { overAt } from "./in-force.ts";
import { beginningOf, endOf, lastDayBefore, officeDay } from "./office-day.ts";

/** Everybody who acts, acted or will act for a post, the latest first. */
export async function listAppointments(tables: TableStore, agencyId: string): Promise<Appointment[]> {
  const { calendar } = await getAgency(tables, agencyId);
  const rows = await tables
    .selectFrom("alur.appointment as appointment")
    .leftJoin("alur.official as by", (join) =>
      join.onRef("by.agency_id", "=", "appointment.agency_id").onRef("by.official_id", "=", "appointment.appointed_by"),
    )
    .leftJoin("alur.official as ender", (join) =>
      join
        .onRef("ender.agency_id", "=", "appointment.agency_id")
        .onRef("ender.official_id", "=", "appointment.ended_by"),
    )
    .selectAll("appointment")
    .select(["by.name as appointed_by_name", "ender.name as ended_by_name"])
    .select(
      sql<
        Appointment["state"]
      >`case when ${overAt} <= clock_timestamp() then 'over' when starts_at <= clock_timestamp() then 'in-force' else 'ahead' end`.as(
        "state",
      ),
    )
    .where("appointment.agency_id", "=", agencyId)
    .orderBy("appointment.starts_at", "desc")
    .orderBy("appointment.appointment_id")
    .execute();
  return rows.map((row) => ({
    id: row.appointment_id,
    officialId: row.official_id,
    postId: row.post_id,
    form: row.form,
    basis: row.basis,
    from: officeDay(row.starts_at, calendar),
    until: lastDayBefore(row.ends_at, calendar),
    procedureIds: row.procedure_ids,
    state: row.state,
    appointedBy: row.appointed_by_name ?? "",
    appointedAt: row.appointed_at.toISOString(),
    ended: row.ended_at && { at: row.ended_at.toISOString(), by: row.ended_by_name ?? "" },
  }));
}

/**
 * Lets an official act for a post. In the caller's transaction. Throws `official-unknown`, `post-unknown`, `post-dissolved`, `procedure-unknown`,
 * `holds-post-already`, `days-reversed` and `appointment-over`.
 */
export async function appoint(tables: TableStore, by: Actor, wanted: NewAppointment, now: Date): Promise<void> {
  const { agencyId } = by;
  const { officialId, postId, form, basis, from, until, procedureIds } = wanted;
  const { calendar } = await getAgency(tables, agencyId);
  if (until < from) throw problem("days-reversed");
  const [startsAt, endsAt] = [beginningOf(from, calendar), endOf(until, calendar)];
  if (endsAt <= now) throw problem("appointment-over");
  await requireOfficial(tables, agencyId, officialId);
  await requireStandingPost(tables, agencyId, postId);
  if (procedureIds) await requireProcedures(tables, agencyId, procedureIds);
  const holdings = await listHoldings(tables, agencyId);
  if (holdings.some((held) => held.officialId === officialId && held.postId === postId))
    throw problem("holds-post-already");
  await tables
    .insertInto("alur.appointment")
    .values({
      agency_id: agencyId,
      appointment_id: randomUUID(),
      official_id: officialId,
      post_id: postId,
      form,
      basis,
      starts_at: startsAt,
      ends_at: endsAt,
      procedure_ids: procedureIds && [...new Set(procedureIds)],
      appointed_by: by.officialId,
    })
    .execute();
}

/** Ends an appointment now, or lets one that lies ahead never begin. In the caller's transaction. Throws `appointment-unknown` and `appointment-over`. */
export async function endAppointment(tables: TableStore, by: Actor, id: string): Promise<void> {
  const known = await tables
    .selectFrom("alur.appointment")
    .select("appointment_id")
    .where("agency_id", "=", by.agencyId)
    .where("appointment_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!known) throw problem("appointment-unknown");
  const ended = await tables
    .updateTable("alur.appointment as appointment")
    .set({ ended_at: sql<Date>`clock_timestamp()`, ended_by: by.officialId })
    .where("agency_id", "=", by.agencyId)
    .where("appointment_id", "=", id)
    .where(overAt, ">", sql<Date>`clock_timestamp()`)
    .returning("appointment_id")
    .executeTakeFirst();
  if (!ended) throw problem("appointment-over");
}

/** Ends what is in force or lies ahead for an official who leaves, or a post that is dissolved. In the caller's transaction. */
export async function endAppointmentsOf(
  tables: TableStore,
  { agencyId, by }: { agencyId: string; by: string },
  whose: { officialId: string } | { postId: string },
): Promise<void> {
  const [column, id] =
    "postId" in whose ? (["post_id", whose.postId] as const) : (["official_id", whose.officialId] as const);
  await tables
    .updateTable("alur.appointment as appointment")
    .set({ ended_at: sql<Date>`clock_timestamp()`, ended_by: by })
    .where("agency_id", "=", agencyId)
    .where(column, "=", id)
    .where(overAt, ">", sql<Date>`clock_timestamp()`)
    .execute();
}

async function requireOfficial(tables: TableStore, agencyId: string, officialId: string): Promise<void> {
  const official = await tables
    .selectFrom("alur.official")
    .select("official_id")
    .where("agency_id", "=", agencyId)
    .where("official_id", "=", officialId)
    .where("active", "=", true)
    .executeTakeFirst();
  if (!official) throw problem("official-unknown");
}

async function requireStandingPost(tables: TableStore, agencyId: string, postId: string): Promise<void> {
  const post = await tables
    .selectFrom("alur.post")
    .select("dissolved_at")
    .where("agency_id", "=", agencyId)
    .where("post_id", "=", postId)
    .executeTakeFirst();
  if (!post) throw problem("post-unknown");
  if (post.dissolved_at) throw problem("post-dissolved");
}

async function requireProcedures(tables: TableStore, agencyId: string, ids: readonly string[]): Promise<void> {
  const known = await tables
    .selectFrom("alur.procedure")
    .select("procedure_id")
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "in", [...ids])
    .execute();
  if (known.length < new Set(ids).size) throw problem("procedure-unknown");
}

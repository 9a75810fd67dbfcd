import type { ActingForm } from "@alur/run";
import { sql } from "kysely";
import type { TableStore } from "../../tables/open-tables.ts";
import { readSopVersions } from "./sop-versions.ts";

/** When an appointment is over: after its last day, or where it was ended before. For queries that call the table `appointment`. */
export const overAt = sql<Date>`least(appointment.ends_at, appointment.ended_at)`;

/** An official acts for a post now. */
export interface AppointmentInForce {
  id: string;
  officialId: string;
  postId: string;
  unitId: string | null;
  form: ActingForm;
  basis: string;
  endsAt: Date;
  /** The SOPs in which they act, with all their versions; absent where in all. */
  procedureIds?: readonly string[];
}

/**
 * Who acts for which post at this moment, by the database's clock: the same by which the statement that writes a step judges. A post that was dissolved has
 * no work for which anybody could act.
 */
export async function appointmentsInForce(
  tables: TableStore,
  agencyId: string,
  officialId?: string,
): Promise<AppointmentInForce[]> {
  let found = tables
    .selectFrom("alur.appointment as appointment")
    .innerJoin("alur.post as post", (join) =>
      join.onRef("post.agency_id", "=", "appointment.agency_id").onRef("post.post_id", "=", "appointment.post_id"),
    )
    .innerJoin("alur.official as official", (join) =>
      join
        .onRef("official.agency_id", "=", "appointment.agency_id")
        .onRef("official.official_id", "=", "appointment.official_id"),
    )
    .select(["appointment.appointment_id", "appointment.official_id", "appointment.post_id", "post.unit_id"])
    .select(["appointment.form", "appointment.basis", "appointment.procedure_ids"])
    .select(overAt.as("over_at"))
    .where("appointment.agency_id", "=", agencyId)
    .where("official.active", "=", true)
    .where("appointment.starts_at", "<=", sql<Date>`clock_timestamp()`)
    .where(overAt, ">", sql<Date>`clock_timestamp()`)
    .where((post) =>
      post.or([post("post.dissolved_at", "is", null), post("post.dissolved_at", ">", sql<Date>`clock_timestamp()`)]),
    )
    .orderBy("appointment.starts_at")
    .orderBy("appointment.appointment_id");
  if (officialId !== undefined) found = found.where("appointment.official_id", "=", officialId);
  const rows = await found.execute();
  const versionsOf = rows.some((row) => row.procedure_ids) ? await readSopVersions(tables, agencyId) : () => [];
  return rows.map((row) => ({
    id: row.appointment_id,
    officialId: row.official_id,
    postId: row.post_id,
    unitId: row.unit_id,
    form: row.form,
    basis: row.basis,
    endsAt: row.over_at,
    ...(row.procedure_ids ? { procedureIds: versionsOf(row.procedure_ids) } : {}),
  }));
}

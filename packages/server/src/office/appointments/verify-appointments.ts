import type { TrailBreak } from "@alur/run";
import { inAgency } from "@alur/run/io";
import type { Pool } from "pg";
import { openTables } from "../../tables/open-tables.ts";
import { readSopVersions } from "./sop-versions.ts";

interface ActingDeed {
  caseId: string;
  version: number;
  basis: string;
  procedureId: string;
  /** In all SOPs, where null; nothing where there is no such appointment at all. */
  scope: string[] | null;
  covered: boolean;
}

/**
 * Deeds for which somebody acted, each beside the appointment that it names: the same official, post, form and letter, and a time within its days. A minute
 * is left between the clock of the server, which dates deeds, and that of the database, which ends appointments. Left out are those which an appointment
 * for all SOPs covers.
 */
const deeds = `
select case_id as "caseId", entry.version, deed #>> '{by,acting,basis}' as basis, berkas.procedure_id as "procedureId",
  appointment.procedure_ids as scope, appointment.appointment_id is not null as covered
from alur.case_event entry
join alur."case" berkas using (agency_id, case_id)
cross join lateral json_array_elements(entry.events) deed
left join alur.appointment appointment
  on appointment.agency_id = entry.agency_id
  and appointment.appointment_id::text = deed #>> '{by,acting,appointmentId}'
  and appointment.official_id = entry.official_id
  and appointment.post_id::text = deed #>> '{by,postId}'
  and appointment.form = deed #>> '{by,acting,form}'
  and appointment.basis = deed #>> '{by,acting,basis}'
  and entry.at between appointment.starts_at - interval '1 minute' and least(appointment.ends_at, appointment.ended_at) + interval '1 minute'
where entry.agency_id = $1 and entry.events::text like '%"acting"%' and deed #> '{by,acting}' is not null
  and (appointment.appointment_id is null or appointment.procedure_ids is not null)
order by case_id, entry.version`;

/** Looks for deeds that were done for a post without the appointment that they name. */
export async function verifyAppointments(pool: Pool, agencyId: string): Promise<TrailBreak[]> {
  const agency = inAgency(pool, agencyId);
  const { rows } = await agency.query<ActingDeed>(deeds, [agencyId]);
  if (rows.length === 0) return [];
  const versionsOf = await readSopVersions(openTables(agency), agencyId);
  return rows.flatMap(({ caseId, version, basis, procedureId, scope, covered }) => {
    const reaches = scope === null || versionsOf(scope).includes(procedureId);
    return covered && reaches ? [] : [{ kind: "acting-unappointed" as const, caseId, version, basis }];
  });
}

import type { CaseEvent } from "../../case/case-event.ts";
import type { CaseEntry } from "../../store/case-store.ts";
import type { AgencyDatabase } from "./in-agency.ts";

interface EntryRow {
  version: number;
  command_id: string;
  official_id: string;
  at: Date;
  events: CaseEvent[];
  request: string | null;
}

/** The trail of a case, from its opening. */
export async function loadCase(
  database: Pick<AgencyDatabase, "query">,
  agencyId: string,
  caseId: string,
): Promise<CaseEntry[]> {
  const { rows } = await database.query<EntryRow>({
    name: "alur-load-case",
    text: `select version, command_id, official_id, at, events, encode(request, 'hex') as request from alur.case_event
      where agency_id = $1 and case_id = $2 order by version`,
    values: [agencyId, caseId],
  });
  return rows.map((row) => ({
    version: row.version,
    commandId: row.command_id,
    officialId: row.official_id,
    at: row.at.toISOString(),
    events: row.events,
    ...(row.request === null ? {} : { request: row.request }),
  }));
}

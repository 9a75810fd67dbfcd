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

const columns = "version, command_id, official_id, at, events, encode(request, 'hex') as request";

/** The trail of a case, from its opening. */
export async function loadCase(
  database: Pick<AgencyDatabase, "query">,
  agencyId: string,
  caseId: string,
): Promise<CaseEntry[]> {
  const { rows } = await database.query<EntryRow>({
    name: "alur-load-case",
    text: `select ${columns} from alur.case_event where agency_id = $1 and case_id = $2 order by version`,
    values: [agencyId, caseId],
  });
  return rows.map(entryOf);
}

/** The trails of several cases, each from its opening. */
export async function loadCases(
  database: Pick<AgencyDatabase, "query">,
  agencyId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CaseEntry[]>> {
  const { rows } = await database.query<EntryRow & { case_id: string }>({
    name: "alur-load-cases",
    text: `select case_id, ${columns} from alur.case_event where agency_id = $1 and case_id = any($2) order by case_id, version`,
    values: [agencyId, caseIds],
  });
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  return new Map([...grouped].map(([caseId, entries]) => [caseId, entries.map(entryOf)]));
}

function entryOf({ version, command_id, official_id, at, events, request }: EntryRow): CaseEntry {
  return {
    version,
    commandId: command_id,
    officialId: official_id,
    at: at.toISOString(),
    events,
    ...(request === null ? {} : { request }),
  };
}

import type { CaseLine, CaseListWish, OpenedCaseStatus } from "../../store/case-readings.ts";
import { audienceFrom } from "./worklist.ts";
import type { AgencyDatabase } from "./in-agency.ts";

interface CaseRow {
  case_id: string;
  procedure_id: string;
  subject: string;
  number: string;
  requester_name: string | null;
  status: OpenedCaseStatus;
  version: number;
  opened_at: Date;
  ended_at: Date | null;
  waiting: WaitingRow[];
}

interface WaitingRow {
  work_item_id: string;
  step_id: string;
  post_id: string | null;
  unit_id: string | null;
  claimed_by: string | null;
  due_at: string | null;
}

/** No id comes after it, so a list without a page before begins with the newest case. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const statement = `
select c.case_id, c.procedure_id, c.subject, c.number, c.requester_name, c.status, c.version, c.opened_at, c.ended_at,
  coalesce((
    select json_agg(json_build_object('work_item_id', work_item_id, 'step_id', step_id, 'post_id', post_id,
      'unit_id', unit_id, 'claimed_by', claimed_by, 'due_at', due_at) order by offered_at, work_item_id)
    from alur.work_item item
    where item.agency_id = $1 and item.case_id = c.case_id and item.finished_at is null
  ), '[]') as waiting
from alur."case" c
where c.agency_id = $1 and ($2::text is null or c.status = $2) and ($3::uuid is null or c.procedure_id = $3)
  and (c.opened_at, c.case_id) < ($4::timestamptz, $5::uuid)
order by c.opened_at desc, c.case_id desc
limit $6`;

export async function readCaseList(
  database: AgencyDatabase,
  agencyId: string,
  wish: CaseListWish,
): Promise<CaseLine[]> {
  const { status, procedureId, after, limit } = wish;
  const { rows } = await database.query<CaseRow>(statement, [
    agencyId,
    status,
    procedureId,
    after?.openedAt ?? "infinity",
    after?.caseId ?? LAST_ID,
    limit,
  ]);
  return rows.map((row) => ({
    caseId: row.case_id,
    procedureId: row.procedure_id,
    subject: row.subject,
    number: row.number,
    ...(row.requester_name === null ? {} : { requesterName: row.requester_name }),
    status: row.status,
    version: row.version,
    openedAt: row.opened_at.toISOString(),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
    waiting: row.waiting.map((item) => ({
      workItemId: item.work_item_id,
      stepId: item.step_id,
      audience: audienceFrom(item.post_id, item.unit_id),
      ...(item.claimed_by === null ? {} : { claimedBy: item.claimed_by }),
      ...(item.due_at === null ? {} : { dueAt: new Date(item.due_at).toISOString() }),
    })),
  }));
}

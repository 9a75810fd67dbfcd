import type { Actor, Audience } from "../../case/actor.ts";
import type { WorklistEntry, WorklistPlace } from "../../store/case-readings.ts";
import type { AgencyDatabase } from "./in-agency.ts";

interface ItemRow {
  case_id: string;
  work_item_id: string;
  procedure_id: string;
  subject: string;
  number: string;
  step_id: string;
  round: number;
  performer_id: string;
  post_id: string | null;
  unit_id: string | null;
  on_behalf_of: "requester" | "external" | null;
  status: "offered" | "claimed";
  held: boolean;
  claimed_by: string | null;
  reserved_for: string | null;
  offered_at: Date;
  due_at: Date | null;
  escalated_at: Date | null;
}

const mine = (behind: string): string =>
  `finished_at is null and coalesce(claimed_by, $4) = $4 and coalesce(reserved_for, $4) = $4 ${behind}
      order by due_at, offered_at, case_id, work_item_id limit $5`;

/** Work without a deadline comes last, so its place is at the end of time. */
const behindPlace =
  "and (coalesce(due_at, 'infinity'), offered_at, case_id, work_item_id) > ($6::timestamptz, $7::timestamptz, $8::uuid, $9::text)";

// Each post and unit is read along its own index, soonest first, and no further than the page goes; one look-up over all of them would sort everything.
const statement = (behind: string): string => `
select item.*, c.procedure_id, c.subject, c.number, c.status = 'held' as held
from (
  select found.* from unnest($2::uuid[]) as held(post_id) cross join lateral (
    select * from alur.work_item where agency_id = $1 and post_id = held.post_id and ${mine(behind)}
  ) found
  union all
  select found.* from unnest($3::uuid[]) as worked(unit_id) cross join lateral (
    select * from alur.work_item where agency_id = $1 and unit_id = worked.unit_id and ${mine(behind)}
  ) found
  order by due_at, offered_at, case_id, work_item_id
  limit $5
) item
join alur."case" c on c.agency_id = $1 and c.case_id = item.case_id
order by item.due_at, item.offered_at, item.case_id, item.work_item_id`;

export async function readWorklist(
  database: AgencyDatabase,
  agencyId: string,
  actor: Actor,
  limit: number,
  after?: WorklistPlace,
): Promise<WorklistEntry[]> {
  const { rows } = await database.query<ItemRow>({
    name: after ? "alur-worklist-behind" : "alur-worklist",
    text: statement(after ? behindPlace : ""),
    values: [
      agencyId,
      [...new Set(actor.postIds)],
      [...new Set(actor.unitIds)],
      actor.officialId,
      limit,
      ...(after ? [after.dueAt ?? "infinity", after.offeredAt, after.caseId, after.workItemId] : []),
    ],
  });
  return rows.map((row) => ({
    caseId: row.case_id,
    workItemId: row.work_item_id,
    procedureId: row.procedure_id,
    subject: row.subject,
    number: row.number,
    stepId: row.step_id,
    round: row.round,
    performerId: row.performer_id,
    audience: audienceFrom(row.post_id, row.unit_id),
    ...(row.on_behalf_of === null ? {} : { onBehalfOf: row.on_behalf_of }),
    status: row.status,
    ...(row.claimed_by === null ? {} : { claimedBy: row.claimed_by }),
    ...(row.reserved_for === null ? {} : { reservedFor: row.reserved_for }),
    offeredAt: row.offered_at.toISOString(),
    ...(row.due_at === null ? {} : { dueAt: row.due_at.toISOString() }),
    ...(row.escalated_at === null ? {} : { escalatedAt: row.escalated_at.toISOString() }),
    ...(row.held ? { held: true } : {}),
  }));
}

/** A work item has a post or a unit, never both. */
export function audienceFrom(postId: string | null, unitId: string | null): Audience {
  return postId === null ? { kind: "unit", unitId: unitId ?? "" } : { kind: "post", postId };
}

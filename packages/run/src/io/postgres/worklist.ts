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

/** The same in those SOPs alone in which the official acts for a post; what reaches them in two ways is one line. */
const scoped = (behind: string, scopes: string): string =>
  ["post_id", "unit_id"]
    .map(
      (column) => `
  union
  select found.* from json_to_recordset(${scopes}::json) as acting(post_id uuid, unit_id uuid, procedure_ids uuid[]) cross join lateral (
    select * from alur.work_item where agency_id = $1 and ${column} = acting.${column} and exists (
      select from alur."case" c where c.agency_id = $1 and c.case_id = work_item.case_id and c.procedure_id = any(acting.procedure_ids)
    ) and ${mine(behind)}
  ) found`,
    )
    .join("");

// Each post and unit is read along its own index, soonest first, and no further than the page goes; one look-up over all of them would sort everything.
const statement = (behind: string, more = ""): string => `
select item.case_id, item.work_item_id, item.step_id, item.round, item.performer_id, item.post_id, item.unit_id, item.on_behalf_of, item.status,
  item.claimed_by, item.reserved_for, item.offered_at, item.due_at, item.escalated_at, c.procedure_id, c.subject, c.number, c.status = 'held' as held
from (
  select found.* from unnest($2::uuid[]) as held(post_id) cross join lateral (
    select * from alur.work_item where agency_id = $1 and post_id = held.post_id and ${mine(behind)}
  ) found
  union all
  select found.* from unnest($3::uuid[]) as worked(unit_id) cross join lateral (
    select * from alur.work_item where agency_id = $1 and unit_id = worked.unit_id and ${mine(behind)}
  ) found${more}
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
  const { everywhere, scopes } = reachOf(actor);
  const behind = after ? behindPlace : "";
  const values: unknown[] = [agencyId, everywhere.postIds, everywhere.unitIds, actor.officialId, limit];
  if (after) values.push(after.dueAt ?? "infinity", after.offeredAt, after.caseId, after.workItemId);
  const more = scopes.length > 0 ? scoped(behind, `$${values.push(JSON.stringify(scopes))}`) : "";
  const { rows } = await database.query<ItemRow>({
    name: `alur-worklist${after ? "-behind" : ""}${more === "" ? "" : "-scoped"}`,
    text: statement(behind, more),
    values,
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

/** The posts and units whose work is an official's in every SOP, and those that are it in some. */
function reachOf(actor: Actor) {
  const { acting = [] } = actor;
  const inAll = acting.filter(({ procedureIds }) => procedureIds === undefined);
  const everywhere = {
    postIds: [...new Set([...actor.postIds, ...inAll.map(({ postId }) => postId)])],
    unitIds: [...new Set([...actor.unitIds, ...inAll.flatMap(({ unitIds }) => unitIds)])],
  };
  const scopes = acting.flatMap(({ postId, unitIds, procedureIds }) =>
    procedureIds === undefined ? [] : [{ post_id: postId, unit_id: unitIds[0] ?? null, procedure_ids: procedureIds }],
  );
  return { everywhere, scopes };
}

/** A work item has a post or a unit, never both. */
export function audienceFrom(postId: string | null, unitId: string | null): Audience {
  return postId === null ? { kind: "unit", unitId: unitId ?? "" } : { kind: "post", postId };
}

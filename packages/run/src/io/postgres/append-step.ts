import type { Pool } from "pg";
import type { WorkItem } from "../../case/case-state.ts";
import type { CaseStep } from "../../store/case-store.ts";
import { workItemChanges } from "../../store/work-item-changes.ts";

const offeredColumns = `work_item_id text, step_id text, round integer, performer_id text, post_id uuid, unit_id uuid,
    on_behalf_of text, reserved_for uuid, status text, offered_at timestamptz, due_at timestamptz`;
const offeredNames = `work_item_id, step_id, round, performer_id, post_id, unit_id, on_behalf_of, reserved_for, status, offered_at, due_at`;

/** The case moves on only from the version on which its step was decided; all else hangs on that one row. */
const moveOn = `
with moved as (
  update alur."case" set version = $3 + 1, status = $4, ended_at = $5
  where agency_id = $1 and case_id = $2 and version = $3
  returning version
), entry as (
  insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events)
  select $1, $2, moved.version, $6, $7, $8, $9 from moved
), changed as (
  update alur.work_item item
  set status = new.status, reserved_for = new.reserved_for, claimed_by = new.claimed_by, claimed_at = new.claimed_at,
    finished_at = new.finished_at
  from moved, json_to_recordset($10) as new(work_item_id text, status text, reserved_for uuid, claimed_by uuid,
    claimed_at timestamptz, finished_at timestamptz)
  where item.agency_id = $1 and item.case_id = $2 and item.work_item_id = new.work_item_id
), offered as (
  insert into alur.work_item (agency_id, case_id, ${offeredNames})
  select $1, $2, ${offeredNames} from moved, json_to_recordset($11) as new(${offeredColumns})
)
select version from moved`;

const openCase = `
with opened as (
  insert into alur."case" (agency_id, case_id, procedure_id, version, status, subject, number, requester_name, via_post_id,
    opened_by, opened_at, ended_at)
  values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict do nothing
  returning version
), entry as (
  insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events)
  select $1, $2, opened.version, $12, $9, $10, $13 from opened
), offered as (
  insert into alur.work_item (agency_id, case_id, ${offeredNames})
  select $1, $2, ${offeredNames} from opened, json_to_recordset($14) as new(${offeredColumns})
)
select version from opened`;

/** Writes one step of a case: one statement, one round trip, one transaction. */
export async function appendStep(pool: Pool, step: CaseStep): Promise<"written" | "conflict"> {
  const query = step.entry.version === 1 ? opening(step) : movingOn(step);
  const { rowCount } = await pool.query(query);
  return rowCount === 1 ? "written" : "conflict";
}

/** A statement with a name is planned once per connection. */
interface NamedQuery {
  name: string;
  text: string;
  values: unknown[];
}

function movingOn({ agencyId, caseId, entry, before, after }: CaseStep): NamedQuery {
  const { offered, changed } = workItemChanges(before, after);
  return {
    name: "alur-move-on",
    text: moveOn,
    values: [
      agencyId,
      caseId,
      entry.version - 1,
      after.status,
      after.endedAt,
      entry.commandId,
      entry.officialId,
      entry.at,
      JSON.stringify(entry.events),
      JSON.stringify(changed.map(changedRow)),
      JSON.stringify(offered.map(offeredRow)),
    ],
  };
}

function opening({ agencyId, caseId, entry, before, after }: CaseStep): NamedQuery {
  return {
    name: "alur-open-case",
    text: openCase,
    values: [
      agencyId,
      caseId,
      after.procedureId,
      after.status,
      after.subject,
      after.number,
      after.requesterName,
      after.viaPostId,
      entry.officialId,
      entry.at,
      after.endedAt,
      entry.commandId,
      JSON.stringify(entry.events),
      JSON.stringify(workItemChanges(before, after).offered.map(offeredRow)),
    ],
  };
}

function changedRow(item: WorkItem): object {
  return {
    work_item_id: item.id,
    status: item.status,
    reserved_for: item.reservedFor,
    claimed_by: item.claimedBy,
    claimed_at: item.claimedAt,
    finished_at: item.finishedAt,
  };
}

function offeredRow(item: WorkItem): object {
  const { audience } = item;
  return {
    work_item_id: item.id,
    step_id: item.stepId,
    round: item.round,
    performer_id: item.performerId,
    ...(audience.kind === "post" ? { post_id: audience.postId } : { unit_id: audience.unitId }),
    on_behalf_of: item.onBehalfOf,
    reserved_for: item.reservedFor,
    status: item.status,
    offered_at: item.offeredAt,
    due_at: item.dueAt,
  };
}

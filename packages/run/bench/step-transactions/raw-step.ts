import type { Pool } from "pg";
import type { WorkItem } from "../../src/case/case-state.ts";
import type { CaseStep } from "../../src/store/case-store.ts";
import { workItemChanges } from "../../src/store/work-item-changes.ts";

/** The row changes of one step as a plain function in the database, which no policy binds: what the engine is measured against. */
const bareFunction = (name: string, head: string): string => `
create function alur.${name}(
  in_agency uuid, in_case uuid, in_version integer, in_command uuid, in_official uuid, in_at timestamptz, in_events text,
  in_finished text, in_claimed_by uuid, in_claimed_at timestamptz,
  in_offered text, in_step text, in_round integer, in_performer text, in_post uuid, in_due timestamptz,
  in_remind timestamptz
) returns void language plpgsql security definer as $$
declare
  before bytea;
  now_head bytea;
begin
  update alur."case" set version = in_version, status = 'open', ended_at = null, trail_head_before = trail_head, trail_head = ${head}
    where agency_id = in_agency and case_id = in_case returning trail_head_before, trail_head into before, now_head;
  insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events, previous_hash, hash)
    values (in_agency, in_case, in_version, in_command, in_official, in_at, in_events::json, before, now_head);
  update alur.work_item set status = 'completed', reserved_for = null, claimed_by = in_claimed_by, claimed_at = in_claimed_at, finished_at = in_at,
    remind_at = null
    where agency_id = in_agency and case_id = in_case and work_item_id = in_finished;
  insert into alur.work_item (agency_id, case_id, work_item_id, step_id, round, performer_id, post_id, status, offered_at, due_at, remind_at)
    values (in_agency, in_case, in_offered, in_step, in_round, in_performer, in_post, 'offered', in_at, in_due, in_remind);
  insert into alur.outbox (agency_id, case_id, version) values (in_agency, in_case, in_version);
end $$`;

/** Which of the two functions: all that the engine writes, or the same with an old hash instead of one that is computed. */
export type BareStep = "bare_step" | "unchained_step";

export async function createBareSteps(pool: Pool): Promise<void> {
  const computed =
    "alur.entry_hash(trail_head, in_agency, in_case, in_version, in_command, in_official, in_at, in_events)";
  await pool.query(bareFunction("bare_step" satisfies BareStep, computed));
  await pool.query(bareFunction("unchained_step" satisfies BareStep, "trail_head"));
}

/** The values of a step that finishes one work item for a post and offers the next. */
export function bareValues({ agencyId, caseId, entry, before, after, remindAt }: CaseStep): unknown[] {
  const { changed, offered } = workItemChanges(before, after);
  const [finished, next] = [only(changed), only(offered)];
  if (next.audience.kind !== "post") throw new Error("The benchmark's steps are for posts.");
  return [
    agencyId,
    caseId,
    entry.version,
    entry.commandId,
    entry.officialId,
    entry.at,
    JSON.stringify(entry.events),
    finished.id,
    finished.claimedBy,
    finished.claimedAt,
    next.id,
    next.stepId,
    next.round,
    next.performerId,
    next.audience.postId,
    next.dueAt,
    remindAt.items[next.id],
  ];
}

export async function runBareStep(pool: Pool, step: BareStep, values: unknown[]): Promise<void> {
  await pool.query({
    name: step,
    text: `select alur.${step}($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    values,
  });
}

function only(items: readonly WorkItem[]): WorkItem {
  const [item] = items;
  if (!item || items.length > 1) throw new Error("The benchmark's steps finish one work item and offer one.");
  return item;
}

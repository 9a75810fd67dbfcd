import type { WorkItem } from "../../case/case-state.ts";
import type { RemindAt } from "../../case/reminders.ts";
import { StandingLost, type CaseStep } from "../../store/case-store.ts";
import { workItemChanges } from "../../store/work-item-changes.ts";
import type { AgencyDatabase } from "./in-agency.ts";

/** A column of a work item, with its type, and where its value is found. */
type Column = readonly [name: string, type: string, value: (item: WorkItem, remindAt: RemindAt) => unknown];

const offeredColumns: readonly Column[] = [
  ["work_item_id", "text", (item) => item.id],
  ["step_id", "text", (item) => item.stepId],
  ["round", "integer", (item) => item.round],
  ["performer_id", "text", (item) => item.performerId],
  ["post_id", "uuid", ({ audience }) => (audience.kind === "post" ? audience.postId : null)],
  ["unit_id", "uuid", ({ audience }) => (audience.kind === "unit" ? audience.unitId : null)],
  ["on_behalf_of", "text", (item) => item.onBehalfOf],
  ["reserved_for", "uuid", (item) => item.reservedFor],
  ["status", "text", (item) => item.status],
  ["offered_at", "timestamptz", (item) => item.offeredAt],
  ["due_at", "timestamptz", (item) => item.dueAt],
  ["remind_at", "timestamptz", (item, remindAt) => remindAt.items[item.id]],
];

const changedColumns: readonly Column[] = [
  ["work_item_id", "text", (item) => item.id],
  ["post_id", "uuid", ({ audience }) => (audience.kind === "post" ? audience.postId : null)],
  ["unit_id", "uuid", ({ audience }) => (audience.kind === "unit" ? audience.unitId : null)],
  ["status", "text", (item) => item.status],
  ["reserved_for", "uuid", (item) => item.reservedFor],
  ["due_at", "timestamptz", (item) => item.dueAt],
  ["remind_at", "timestamptz", (item, remindAt) => remindAt.items[item.id]],
  ["escalated_at", "timestamptz", (item) => item.reminded?.escalated],
  ["claimed_by", "uuid", (item) => item.claimedBy],
  ["claimed_at", "timestamptz", (item) => item.claimedAt],
  ["finished_at", "timestamptz", (item) => item.finishedAt],
];

/** What changes besides where a berkas goes on by another SOP: every step and performer of it is called otherwise. */
const migratedColumns: readonly Column[] = [
  ...changedColumns,
  ["step_id", "text", (item) => item.stepId],
  ["performer_id", "text", (item) => item.performerId],
];

/** The values of an entry as its hash takes them, behind the hash of the entry before. */
const hashed = "$1::uuid, $2::uuid, $3::integer + 1, $6::uuid, $7::uuid, $8::timestamptz, $9::text";

/** The case moves on only from the version on which its step was decided; all else hangs on that one row. */
const moveOn = (condition: string, procedure = ""): string => `
update alur."case" set version = $3::integer + 1, status = $4, ended_at = $5, remind_at = $11,${procedure}
  trail_head_before = trail_head, trail_head = alur.entry_hash(trail_head, ${hashed})
where agency_id = $1 and case_id = $2 and version = $3::integer and ${condition}
returning version, trail_head_before, trail_head`;

const openCase = (condition: string): string => `
insert into alur."case" (agency_id, case_id, version, status, ended_at, procedure_id, subject, number, requester_name,
  via_post_id, opened_by, opened_at, trail_head, remind_at)
select $1, $2, $3::integer + 1, $4, $5, $12::uuid, $13, $14, $15, $16::uuid, $7, $8, alur.entry_hash(null, ${hashed}), $11::timestamptz
where ${condition}
on conflict do nothing
returning version, trail_head_before, trail_head`;

const writeEntry = `
insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events, request, previous_hash, hash)
select $1, $2, version, $6, $7, $8, $9::text::json, decode($10, 'hex'), trail_head_before, trail_head from moved`;

/** What open pages hear of the step, announced later and outside of it. */
const leaveNews = `insert into alur.outbox (agency_id, case_id, version) select $1, $2, version from moved`;

/** Asked once, in the same instant in which the step is written: there is no moment between in which somebody could lose their post. */
const askStanding = (sessionId: string, officeVersion: string): string =>
  `standing as materialized (select alur.stands($1, ${sessionId}::uuid, ${officeVersion}::bigint) as holds)`;

/** Writes one step of a case: one statement, one round trip, one transaction. */
export async function appendStep(
  database: Pick<AgencyDatabase, "query">,
  step: CaseStep,
): Promise<"written" | "conflict"> {
  const { rows } = await database.query<{ version: number | null; holds: boolean }>(statementFor(step));
  const [row] = rows;
  if (row?.holds === false) throw new StandingLost("Somebody's standing changed before their step was written.");
  return typeof row?.version === "number" ? "written" : "conflict";
}

/** A statement with a name is planned once per connection. Its name says all on which its text depends. */
interface NamedStatement {
  name: string;
  text: string;
  values: unknown[];
}

function statementFor({ agencyId, caseId, entry, before, after, remindAt, standing }: CaseStep): NamedStatement {
  const opens = entry.version === 1;
  const { changed, offered } = workItemChanges(before, after);
  const caseValues = [agencyId, caseId, entry.version - 1, after.status, after.endedAt];
  const entryValues = [entry.commandId, entry.officialId, entry.at, JSON.stringify(entry.events), entry.request];
  const values: unknown[] = [...caseValues, ...entryValues, remindAt.case];
  if (opens) values.push(after.procedureId, after.subject, after.number, after.requesterName, after.viaPostId);
  const parts: string[] = [];
  if (standing) {
    const [session, version] = [values.push(standing.sessionId), values.push(standing.officeVersion)];
    parts.push(askStanding(`$${session}`, `$${version}`));
  }
  const condition = standing ? "(select holds from standing)" : "true";
  const migrates = !opens && before.procedureId !== after.procedureId;
  const procedure = migrates ? ` procedure_id = $${values.push(after.procedureId)}::uuid,` : "";
  const move = opens ? openCase(condition) : moveOn(condition, procedure);
  const columns = migrates ? migratedColumns : changedColumns;
  parts.push(`moved as (${move})`, `entry as (${writeEntry})`, `news as (${leaveNews})`);
  if (changed.length > 0)
    parts.push(`changed as (${changeItems(columns, rowsOf(columns, changed, remindAt, values))})`);
  if (offered.length > 0) parts.push(`offered as (${offerItems(rowsOf(offeredColumns, offered, remindAt, values))})`);
  return {
    name: `alur-${opens ? "open" : migrates ? "migrate" : "move"}-${changed.length}-${offered.length}${standing ? "-standing" : ""}`,
    text: `with ${parts.join(",\n")}\nselect (select version from moved) as version${standing ? ", holds from standing" : ""}`,
    values,
  };
}

function changeItems(columns: readonly Column[], rows: string): string {
  const set = columns.slice(1).map(([name]) => `${name} = new.${name}`);
  return `
update alur.work_item item
set ${set.join(", ")}
from moved, (values ${rows}) as new(${namesOf(columns)})
where item.agency_id = $1 and item.case_id = $2 and item.work_item_id = new.work_item_id`;
}

function offerItems(rows: string): string {
  const names = namesOf(offeredColumns);
  return `
insert into alur.work_item (agency_id, case_id, ${names})
select $1, $2, new.* from moved, (values ${rows}) as new(${names})`;
}

function namesOf(columns: readonly Column[]): string {
  return columns.map(([name]) => name).join(", ");
}

/** The rows as places for values, such as `($10::text, $11::uuid)`; the values themselves are put behind the others. */
function rowsOf(columns: readonly Column[], items: readonly WorkItem[], remindAt: RemindAt, values: unknown[]): string {
  const rows = items.map((item) =>
    columns.map(([, type, valueOf]) => `$${values.push(valueOf(item, remindAt))}::${type}`).join(", "),
  );
  return rows.map((row) => `(${row})`).join(", ");
}

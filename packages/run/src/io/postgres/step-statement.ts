import type { WorkItem } from "../../case/case-state.ts";
import type { RemindAt } from "../../case/reminders.ts";

/** A column of a work item, with its type, and where its value is found. */
export type Column = readonly [name: string, type: string, value: (item: WorkItem, remindAt: RemindAt) => unknown];

export const offeredColumns: readonly Column[] = [
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

/** All on which the text of a step's statement depends. Its values are given in the order in which this lists what they are for. */
export interface StepShape {
  kind: "open" | "move" | "migrate";
  /** Whether it is written on somebody's standing. */
  standing: boolean;
  /** How many work items it changes, and how many it offers. */
  changed: number;
  offered: number;
}

/** How many values come first: of the case, of the entry, and when the case must be looked at next. */
const COMMON = 11;
/** Of the case that is opened, and of the SOP to which one moves. */
const OF_KIND = { open: 5, move: 0, migrate: 1 } as const;

/** The values of an entry as its hash takes them, behind the hash of the entry before. */
const hashed = "$1::uuid, $2::uuid, $3::integer + 1, $6::uuid, $7::uuid, $8::timestamptz, $9::text";

/** The case moves on only from the version on which its step was decided; all else hangs on that one row. */
const moveOn = (condition: string, procedure: string): string => `
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
const askStanding = (place: number): string =>
  `standing as materialized (select alur.stands($1, $${place}::uuid, $${place + 1}::bigint) as holds)`;

const known = new Map<string, string>();

/** The statement of all steps of a shape, with a name under which each connection plans it once. */
export function statementOf(shape: StepShape): { name: string; text: string } {
  const { kind, changed, offered, standing } = shape;
  const name = `alur-${kind}-${changed}-${offered}${standing ? "-standing" : ""}`;
  const text = known.get(name) ?? write(shape);
  known.set(name, text);
  return { name, text };
}

export function changedColumnsOf({ kind }: StepShape): readonly Column[] {
  return kind === "migrate" ? migratedColumns : changedColumns;
}

function write(shape: StepShape): string {
  const { kind, standing, changed, offered } = shape;
  const ofStanding = COMMON + OF_KIND[kind] + 1;
  const ofChanged = ofStanding + (standing ? 2 : 0);
  const columns = changedColumnsOf(shape);
  const ofOffered = ofChanged + changed * columns.length;
  const condition = standing ? "(select holds from standing)" : "true";
  const procedure = kind === "migrate" ? ` procedure_id = $${COMMON + 1}::uuid,` : "";
  const parts = [
    ...(standing ? [askStanding(ofStanding)] : []),
    `moved as (${kind === "open" ? openCase(condition) : moveOn(condition, procedure)})`,
    `entry as (${writeEntry})`,
    `news as (${leaveNews})`,
    ...(changed > 0 ? [`changed as (${changeItems(columns, rowsAt(ofChanged, columns, changed))})`] : []),
    ...(offered > 0 ? [`offered as (${offerItems(rowsAt(ofOffered, offeredColumns, offered))})`] : []),
  ];
  return `with ${parts.join(",\n")}\nselect (select version from moved) as version${standing ? ", holds from standing" : ""}`;
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

/** So many rows as places for values, such as `($10::text, $11::uuid)`. */
function rowsAt(first: number, columns: readonly Column[], count: number): string {
  let place = first;
  const rows = Array.from({ length: count }, () => columns.map(([, type]) => `$${place++}::${type}`).join(", "));
  return rows.map((row) => `(${row})`).join(", ");
}

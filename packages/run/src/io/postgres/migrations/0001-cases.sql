-- Makes the tables of SOPs in force, their cases, the trail of every case and the work items. Quick; changes no data.

create schema if not exists alur;
grant usage on schema alur to alur_app;

-- An SOP as it was put into force. It never changes: a revision is a row of its own, and running cases stay with theirs.
create table alur.procedure (
  agency_id uuid not null,
  procedure_id uuid not null,
  title text not null,
  number text not null,
  step_count integer not null,
  sop json not null,
  binding json not null,
  in_force_since timestamptz not null,
  put_into_force_by uuid not null,
  primary key (agency_id, procedure_id)
);
grant select, insert on alur.procedure to alur_app;

-- One row per berkas: what lists show of it, and the version that guards every step. The trail is the truth.
create table alur."case" (
  agency_id uuid not null,
  case_id uuid not null,
  procedure_id uuid not null,
  version integer not null,
  status text not null check (status in ('open', 'ended')),
  subject text not null,
  number text not null,
  requester_name text,
  via_post_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, case_id),
  foreign key (agency_id, procedure_id) references alur.procedure (agency_id, procedure_id),
  check ((status = 'ended') = (ended_at is not null))
) with (fillfactor = 80);
create index case_by_opening on alur."case" (agency_id, opened_at desc, case_id desc);
create index case_open on alur."case" (agency_id, procedure_id) where status = 'open';
grant select, insert, update on alur."case" to alur_app;

-- The trail: one row per command that was carried out, with all that it led to. The app can neither change nor remove a row. No foreign key: a step
-- writes this row only together with its case, in one statement, and a check for each row would cost every step a look-up.
create table alur.case_event (
  agency_id uuid not null,
  case_id uuid not null,
  version integer not null check (version > 0),
  command_id uuid not null,
  official_id uuid not null,
  at timestamptz not null,
  events json not null,
  primary key (agency_id, case_id, version),
  unique (agency_id, case_id, command_id)
);
grant select, insert on alur.case_event to alur_app;

-- What waits for whom. Due times stand first in the worklists' indexes, which hold open work only. A work item that is taken changes no column of
-- an index, so there is room left on each page to do that in place.
create table alur.work_item (
  agency_id uuid not null,
  case_id uuid not null,
  work_item_id text not null,
  step_id text not null,
  round integer not null,
  performer_id text not null,
  post_id uuid,
  unit_id uuid,
  on_behalf_of text check (on_behalf_of in ('requester', 'external')),
  reserved_for uuid,
  status text not null check (status in ('offered', 'claimed', 'completed', 'withdrawn')),
  offered_at timestamptz not null,
  due_at timestamptz,
  claimed_by uuid,
  claimed_at timestamptz,
  finished_at timestamptz,
  primary key (agency_id, case_id, work_item_id),
  check ((post_id is null) <> (unit_id is null)),
  check ((status in ('completed', 'withdrawn')) = (finished_at is not null))
) with (fillfactor = 80);
create index worklist_of_post on alur.work_item (agency_id, post_id, due_at, offered_at)
  where finished_at is null and post_id is not null;
create index worklist_of_unit on alur.work_item (agency_id, unit_id, due_at, offered_at)
  where finished_at is null and unit_id is not null;
grant select, insert, update on alur.work_item to alur_app;

-- Lets an office dissolve a post on a day, with the post that takes over its work, and keeps what was changed of its posts and names. Quick; changes no data.

-- A post that is dissolved stays: trails name it. Nothing is bound or passed to it any more.
alter table alur.post
  add column dissolved_at timestamptz,
  add column successor_post_id uuid,
  add column dissolved_by uuid,
  add column dissolution_basis text,
  add constraint post_successor foreign key (agency_id, successor_post_id) references alur.post (agency_id, post_id),
  add constraint post_dissolver foreign key (agency_id, dissolved_by) references alur.official (agency_id, official_id),
  add constraint post_after_itself check (successor_post_id <> post_id),
  add constraint post_dissolved_whole check ((dissolved_at is null) = (dissolved_by is null));

-- What an administrator changed of the office at once, with its basis: posts dissolved, names changed. The app can neither change nor remove a row.
create table alur.office_change (
  agency_id uuid not null references alur.agency,
  change_id uuid not null,
  kind text not null check (kind in ('post-dissolved', 'renamed')),
  basis text not null,
  -- What was what before, and what it is now.
  names jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (agency_id, change_id),
  foreign key (agency_id, changed_by) references alur.official (agency_id, official_id)
);
call alur.keep_apart('alur.office_change');
grant select, insert on alur.office_change to alur_app;

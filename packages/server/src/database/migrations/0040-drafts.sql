-- Makes the tables of the SOPs that an office is drafting, with every version that was saved. Quick; changes no data.

-- An SOP before it is in force, as it was saved last. A draft that nobody needs any more is discarded, never removed: who saved what stays known.
create table alur.sop_draft (
  agency_id uuid not null references alur.agency,
  draft_id uuid not null,
  title text not null,
  number text not null,
  step_count integer not null,
  version integer not null check (version > 0),
  begun_by uuid not null,
  begun_at timestamptz not null default clock_timestamp(),
  saved_by uuid not null,
  saved_at timestamptz not null,
  discarded_by uuid,
  discarded_at timestamptz,
  primary key (agency_id, draft_id),
  foreign key (agency_id, begun_by) references alur.official (agency_id, official_id),
  foreign key (agency_id, saved_by) references alur.official (agency_id, official_id)
);
create index sop_draft_latest on alur.sop_draft (agency_id, saved_at desc) where discarded_at is null;
grant select, insert, update (title, number, step_count, version, saved_by, saved_at, discarded_by, discarded_at) on alur.sop_draft to alur_app;
call alur.keep_apart('alur.sop_draft');

-- What a draft said each time somebody saved it. A version is never changed.
create table alur.sop_draft_version (
  agency_id uuid not null references alur.agency,
  draft_id uuid not null,
  version integer not null,
  -- Made by the browser: a version that is sent twice is saved once.
  save_id uuid not null,
  sop jsonb not null,
  -- In how many places it differs from the version before.
  changed_places integer not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (agency_id, draft_id, version),
  unique (agency_id, draft_id, save_id),
  foreign key (agency_id, draft_id) references alur.sop_draft (agency_id, draft_id),
  foreign key (agency_id, saved_by) references alur.official (agency_id, official_id)
);
grant select, insert on alur.sop_draft_version to alur_app;
call alur.keep_apart('alur.sop_draft_version');

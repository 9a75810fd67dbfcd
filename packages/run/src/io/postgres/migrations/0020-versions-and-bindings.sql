-- Lets a newer version of an SOP follow an older one, and another binding hold from a day on. Quick; SOPs in force that bear one number become versions of one SOP.

-- An SOP is superseded once, by the one that says so. From when on is that one's own date: nothing is written to the older row.
alter table alur.procedure
  add column supersedes uuid,
  add constraint procedure_predecessor foreign key (agency_id, supersedes) references alur.procedure (agency_id, procedure_id),
  add constraint procedure_after_itself check (supersedes <> procedure_id);
create unique index procedure_superseded_once on alur.procedure (agency_id, supersedes) where supersedes is not null;

alter table alur.procedure no force row level security;
update alur.procedure newer set supersedes = older.before
from (
  select agency_id, procedure_id,
    lag(procedure_id) over (partition by agency_id, lower(regexp_replace(number, '\s', '', 'g')) order by in_force_since, procedure_id) as before
  from alur.procedure where number ~ '\S'
) older
where older.before is not null and older.agency_id = newer.agency_id and older.procedure_id = newer.procedure_id;
alter table alur.procedure force row level security;

-- Who stands behind an SOP's performers from a moment on: the binding with which it was put into force holds until the first of these, each until the next.
create table alur.procedure_binding (
  agency_id uuid not null,
  procedure_id uuid not null,
  valid_from timestamptz not null,
  binding json not null,
  reason text not null,
  changed_by uuid not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (agency_id, procedure_id, valid_from),
  foreign key (agency_id, procedure_id) references alur.procedure (agency_id, procedure_id)
);
grant select, insert on alur.procedure_binding to alur_app;
call alur.keep_apart('alur.procedure_binding');

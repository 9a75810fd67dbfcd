-- Keeps every version of each office's working calendar, with who changed it, and moves the present ones there. Quick.

-- The latest version counts. A new one gives open work new deadlines, case by case in the order of their ids: `applied_to` is the last case that was
-- seen to, `applied_at` is set when all were. Who wrote the version with which an office began is not known.
create table alur.working_calendar (
  agency_id uuid not null references alur.agency,
  version integer not null check (version > 0),
  calendar jsonb not null,
  note text not null default '',
  changed_by uuid,
  changed_at timestamptz not null default clock_timestamp(),
  applied_to uuid,
  applied_at timestamptz,
  primary key (agency_id, version),
  foreign key (agency_id, changed_by) references alur.official (agency_id, official_id)
);

alter table alur.agency no force row level security;
insert into alur.working_calendar (agency_id, version, calendar, changed_at, applied_at)
select agency_id, 1,
  jsonb_build_object(
    'utcOffsetMinutes', calendar -> 'utcOffsetMinutes',
    'week', calendar -> 'week',
    'datedHours', '[]'::jsonb,
    'holidays', coalesce((
      select jsonb_agg(jsonb_build_object('date', closed, 'name', 'Libur kantor', 'kind', 'office', 'source', ''))
      from jsonb_array_elements(calendar -> 'closedOn') as closed
    ), '[]'::jsonb),
    'yearlyHolidays', '[]'::jsonb,
    'decrees', '[]'::jsonb,
    'ownHours', '[]'::jsonb
  ),
  created_at, clock_timestamp()
from alur.agency;
alter table alur.agency drop column calendar;
alter table alur.agency force row level security;

call alur.keep_apart('alur.working_calendar');
grant select, insert, update (applied_to, applied_at) on alur.working_calendar to alur_app;

-- Makes the table of schedules by which an office begins its SOPs. Quick; changes no data.

-- Once in every period Alur opens a case of the SOP, through this post, on this working day of the period (-1 is the last). A schedule is ended, never
-- changed: what it opened refers to it.
create table alur.schedule (
  agency_id uuid not null references alur.agency,
  schedule_id uuid not null,
  procedure_id uuid not null,
  post_id uuid not null,
  subject text not null,
  period text not null check (period in ('working-day', 'week', 'month', 'quarter', 'semester', 'year')),
  working_day integer not null check (working_day = -1 or working_day > 0),
  -- The office's own date on which it comes round next, and when the office opens on it.
  next_on date not null,
  next_at timestamptz not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, schedule_id),
  foreign key (agency_id, procedure_id) references alur.procedure (agency_id, procedure_id),
  foreign key (agency_id, post_id) references alur.post (agency_id, post_id)
);
create index schedule_due on alur.schedule (agency_id, next_at) where ended_at is null;
create index schedule_of_procedure on alur.schedule (agency_id, procedure_id) where ended_at is null;
grant select, insert, update (next_on, next_at, ended_at) on alur.schedule to alur_app;
call alur.keep_apart('alur.schedule');

-- Lets an official act for a post for some days (Plt., Plh.), in all SOPs or in some. Quick; changes no data.

-- Who acts for which post, from when until when, by which letter. A row is never changed except to end it earlier, and never removed: deeds in trails name it.
create table alur.appointment (
  agency_id uuid not null references alur.agency,
  appointment_id uuid not null,
  official_id uuid not null,
  post_id uuid not null,
  form text not null check (form in ('plt', 'plh')),
  basis text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- The SOPs in which they act, each by the version that was in force when it was chosen; null where in all.
  procedure_ids uuid[] check (procedure_ids <> '{}'),
  appointed_by uuid not null,
  appointed_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by uuid,
  -- Up to its beginning or its end, work that was kept for whoever is away has been put back.
  settled_at timestamptz,
  primary key (agency_id, appointment_id),
  foreign key (agency_id, official_id) references alur.official (agency_id, official_id),
  foreign key (agency_id, post_id) references alur.post (agency_id, post_id),
  foreign key (agency_id, appointed_by) references alur.official (agency_id, official_id),
  foreign key (agency_id, ended_by) references alur.official (agency_id, official_id),
  check (ends_at > starts_at),
  check ((ended_at is null) = (ended_by is null))
);
create index appointment_by_end on alur.appointment (agency_id, least(ends_at, ended_at));
grant select, insert, update (ended_at, ended_by, settled_at) on alur.appointment to alur_app;
call alur.keep_apart('alur.appointment');
call alur.belongs_to_office('alur.appointment');
-- In which SOPs somebody acts follows their versions.
call alur.belongs_to_office('alur.procedure');

-- Until when the office is as its version says: an appointment begins and ends without anybody changing anything.
alter table alur.office_version add column holds_until timestamptz not null default 'infinity';

create function alur.next_appointment(of_agency uuid) returns timestamptz language sql stable as $$
  select coalesce(min(moment), 'infinity')
  from alur.appointment cross join lateral (values (starts_at), (least(ends_at, ended_at))) as times (moment)
  where agency_id = of_agency and moment > clock_timestamp()
$$;

create function alur.follow_appointment() returns trigger language plpgsql as $$
begin
  update alur.office_version set holds_until = alur.next_appointment(new.agency_id) where agency_id = new.agency_id;
  return null;
end $$;
-- Behind `office_changed`, which makes the row where there is none yet: triggers run in the order of their names.
create trigger times_changed after insert or update on alur.appointment for each row execute function alur.follow_appointment();

-- Counts what the clock has changed. Of several servers that notice at once, one counts.
create function alur.follow_time(of_agency uuid) returns void language sql as $$
  update alur.office_version set version = version + 1, holds_until = alur.next_appointment(of_agency)
  where agency_id = of_agency and holds_until <= clock_timestamp()
$$;

-- As before; and no appointment has begun or ended since.
create or replace function alur.stands(of_agency uuid, of_session uuid, seen bigint) returns boolean language plpgsql stable as $$
begin
  return exists (select from alur.office_version where agency_id = of_agency and version = seen and holds_until > clock_timestamp())
    and exists (select from auth.session where id = of_session and "expiresAt" > clock_timestamp());
end $$;

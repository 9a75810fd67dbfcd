-- Makes the tables through which open pages hear that a case moved on. Quick; changes no data.

-- A step leaves a row here in its own statement: to notify inside of it would make every step wait for every other.
create table alur.outbox (
  agency_id uuid not null,
  case_id uuid not null,
  version integer not null
);
grant select, insert, delete on alur.outbox to alur_app;
call alur.keep_apart('alur.outbox');

-- What was announced, in the order in which it was: whoever was cut off says the last number that they heard. A day is enough for that.
create table alur.announcement (
  agency_id uuid not null,
  number bigint not null generated always as identity,
  case_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  primary key (agency_id, number)
);
create index announcement_by_age on alur.announcement (at);
grant select, insert, delete on alur.announcement to alur_app;
call alur.keep_apart('alur.announcement');

-- Alur announces for all agencies at once.
create policy announced on alur.outbox using (current_setting('alur.duty', true) = 'announce');
create policy announced on alur.announcement using (current_setting('alur.duty', true) = 'announce');

-- Announces what waits in the outbox, in one batch: one number for each case, and one notice for all. One server at a time, so that nobody who has heard a
-- number misses a smaller one that is written later.
create function alur.announce() returns integer language plpgsql as $$
declare
  announced integer := 0;
begin
  perform set_config('alur.duty', 'announce', true);
  if exists (select from alur.outbox) then
    perform pg_advisory_xact_lock(7233112);
    with taken as (
      delete from alur.outbox returning agency_id, case_id, version
    )
    insert into alur.announcement (agency_id, case_id, version) select agency_id, case_id, max(version) from taken group by agency_id, case_id;
    get diagnostics announced = row_count;
    if announced > 0 then
      perform pg_notify('alur_announced', '');
      delete from alur.announcement where at < clock_timestamp() - interval '1 day';
    end if;
  end if;
  perform set_config('alur.duty', '', true);
  return announced;
end $$;

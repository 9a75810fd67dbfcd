-- Makes the tables of the office: the instance, the agency, its units, posts and officials. Quick; changes no data.

create schema if not exists alur;
grant usage on schema alur to alur_app;

-- One row for ever: what runs here. `empty` becomes `office` or `demo` once; only a demo becomes `empty` again.
create table alur.instance (
  only_row boolean primary key default true check (only_row),
  kind text not null default 'empty' check (kind in ('empty', 'office', 'demo')),
  agency_id uuid,
  check ((kind = 'empty') = (agency_id is null))
);
insert into alur.instance default values;
grant select, update on alur.instance to alur_app;

-- What the servers of one database share and nobody else may know, such as the key that signs sessions.
create table alur.server_secret (
  name text primary key,
  value text not null,
  created_at timestamptz not null default clock_timestamp()
);
grant select, insert on alur.server_secret to alur_app;

create table alur.agency (
  agency_id uuid primary key,
  name text not null,
  calendar jsonb not null,
  created_at timestamptz not null default clock_timestamp()
);
grant select, insert, update on alur.agency to alur_app;

create table alur.work_unit (
  agency_id uuid not null references alur.agency,
  unit_id uuid not null,
  name text not null,
  aliases text[] not null default '{}',
  created_at timestamptz not null default clock_timestamp(),
  primary key (agency_id, unit_id)
);
create unique index work_unit_name on alur.work_unit (agency_id, lower(name));
grant select, insert, update on alur.work_unit to alur_app;

create table alur.post (
  agency_id uuid not null references alur.agency,
  post_id uuid not null,
  unit_id uuid,
  name text not null,
  aliases text[] not null default '{}',
  created_at timestamptz not null default clock_timestamp(),
  primary key (agency_id, post_id),
  foreign key (agency_id, unit_id) references alur.work_unit (agency_id, unit_id)
);
-- Two units may each have a "Staf Umum"; one unit has only one.
create unique index post_name on alur.post (agency_id, unit_id, lower(name)) nulls not distinct;
grant select, insert, update on alur.post to alur_app;

create table alur.official (
  agency_id uuid not null references alur.agency,
  official_id uuid not null,
  -- The account with which the official signs in: auth."user".id.
  auth_user_id uuid not null unique,
  name text not null,
  administrator boolean not null default false,
  active boolean not null default true,
  created_at timestamptz not null default clock_timestamp(),
  primary key (agency_id, official_id)
);
grant select, insert, update on alur.official to alur_app;

-- Who holds which post, since when and until when. A holding that ended stays: it tells who was in office at the time.
create table alur.holding (
  agency_id uuid not null references alur.agency,
  official_id uuid not null,
  post_id uuid not null,
  since timestamptz not null default clock_timestamp(),
  until timestamptz,
  primary key (agency_id, official_id, post_id, since),
  foreign key (agency_id, official_id) references alur.official (agency_id, official_id),
  foreign key (agency_id, post_id) references alur.post (agency_id, post_id),
  check (until >= since)
);
create unique index holding_now on alur.holding (agency_id, official_id, post_id) where until is null;
create index holding_of_post on alur.holding (agency_id, post_id) where until is null;
grant select, insert, update on alur.holding to alur_app;

-- Removes the sample office with everything in it, trails included: the one thing that the app itself may never do. It can do nothing to an office
-- with real data, whoever calls it.
create function alur.discard_demo() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  demo uuid;
begin
  select agency_id into demo from alur.instance where kind = 'demo' for update;
  if demo is null then
    raise exception 'There is no sample office to discard.' using errcode = 'AL001';
  end if;
  delete from auth."user" where id in (select auth_user_id from alur.official where agency_id = demo);
  delete from alur.work_item where agency_id = demo;
  delete from alur.case_event where agency_id = demo;
  delete from alur."case" where agency_id = demo;
  delete from alur.procedure where agency_id = demo;
  delete from alur.holding where agency_id = demo;
  delete from alur.official where agency_id = demo;
  delete from alur.post where agency_id = demo;
  delete from alur.work_unit where agency_id = demo;
  update alur.instance set kind = 'empty', agency_id = null;
  delete from alur.agency where agency_id = demo;
end $$;
revoke all on function alur.discard_demo() from public;
grant execute on function alur.discard_demo() to alur_app;

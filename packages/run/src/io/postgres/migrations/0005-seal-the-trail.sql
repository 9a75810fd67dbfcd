-- Makes the tables in which the trails of an agency are sealed once a day. Quick; changes no data.

-- A seal says how far every trail had come that grew since the seal before, and is chained to that one. Whoever rewrites a whole trail, or cuts off its end,
-- no longer agrees with it. The app can neither change nor remove a row.
create table alur.seal (
  agency_id uuid not null,
  number integer not null check (number > 0),
  sealed_at timestamptz not null,
  -- Of the entries that are sealed for the first time: how many, from when to when.
  entries bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  cases bigint not null,
  -- SHA-256 over the lines of its sealed cases.
  cases_hash bytea not null,
  previous_hash bytea,
  hash bytea not null,
  primary key (agency_id, number),
  check ((number = 1) = (previous_hash is null))
);
grant select, insert on alur.seal to alur_app;
call alur.keep_apart('alur.seal');

create table alur.sealed_case (
  agency_id uuid not null,
  case_id uuid not null,
  seal_number integer not null,
  version integer not null,
  hash bytea not null,
  primary key (agency_id, case_id, seal_number)
);
create index sealed_case_of_seal on alur.sealed_case (agency_id, seal_number);
grant select, insert on alur.sealed_case to alur_app;
call alur.keep_apart('alur.sealed_case');

-- The hash of a seal, over the hash of the seal before it and its own values, one a line.
create function alur.seal_hash(
  previous bytea, agency uuid, number integer, sealed_at timestamptz, entries bigint, first_at timestamptz, last_at timestamptz, cases bigint,
  cases_hash bytea
) returns bytea language sql stable parallel safe
  return sha256(convert_to(
    coalesce(encode(previous, 'hex'), '') || E'\n' || agency || E'\n' || number
      || E'\n' || to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\n' || entries
      || E'\n' || to_char(first_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || E'\n' || to_char(last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || E'\n' || cases || E'\n' || encode(cases_hash, 'hex'), 'UTF8'));

-- Chains the trail of every case: each entry carries its hash and that of the entry before it. Reads and rewrites every trail once, about a minute for a
-- million entries; people wait that long.

-- The hash of an entry: SHA-256 over the hash before it and the entry's own bytes as they are stored, one value a line. Whoever has the values can
-- compute it anywhere. The events stand last, since they alone may hold the end of a line.
create function alur.entry_hash(
  previous bytea, agency uuid, berkas uuid, version integer, command uuid, official uuid, at timestamptz, events text
) returns bytea language sql stable parallel safe
  return sha256(convert_to(
    coalesce(encode(previous, 'hex'), '') || E'\n' || agency || E'\n' || berkas || E'\n' || version || E'\n' || command || E'\n' || official || E'\n'
      || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\n' || events, 'UTF8'));

alter table alur.case_event no force row level security;
alter table alur."case" no force row level security;

-- The case keeps the last hash and the one before, so that the step that adds an entry need not look for them.
alter table alur.case_event add column previous_hash bytea, add column hash bytea;
alter table alur."case" add column trail_head_before bytea, add column trail_head bytea;

do $$
declare
  entry record;
  head bytea;
  before bytea;
begin
  for entry in select agency_id, case_id, version, command_id, official_id, at, events::text as written
    from alur.case_event order by agency_id, case_id, version
  loop
    before := case when entry.version = 1 then null else head end;
    head := alur.entry_hash(before, entry.agency_id, entry.case_id, entry.version, entry.command_id, entry.official_id, entry.at, entry.written);
    update alur.case_event set previous_hash = before, hash = head
      where agency_id = entry.agency_id and case_id = entry.case_id and version = entry.version;
  end loop;
end $$;
update alur."case" c set trail_head_before = e.previous_hash, trail_head = e.hash from alur.case_event e
  where e.agency_id = c.agency_id and e.case_id = c.case_id and e.version = c.version;

alter table alur.case_event alter column hash set not null, add check ((version = 1) = (previous_hash is null));
alter table alur."case" alter column trail_head set not null;
alter table alur.case_event force row level security;
alter table alur."case" force row level security;

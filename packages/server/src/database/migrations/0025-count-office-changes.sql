-- Counts the changes of an office's units, posts, officials and calendar, so that every server notices at once when somebody loses a post. Quick.

create table alur.office_version (
  agency_id uuid primary key,
  version bigint not null
);
grant select, insert, update on alur.office_version to alur_app;

-- The count rises in the transaction of the change itself: whoever sees the one sees the other.
create function alur.count_office_change() returns trigger language plpgsql as $$
begin
  insert into alur.office_version as counted (agency_id, version) values (new.agency_id, 1)
    on conflict (agency_id) do update set version = counted.version + 1;
  return null;
end $$;

-- A table is given to this once, when it is made, if what an official may do, or how the office is called and works, is read from it.
create procedure alur.belongs_to_office(changed regclass) language plpgsql as $$
begin
  execute format('create trigger office_changed after insert or update on %s for each row execute function alur.count_office_change()', changed);
end $$;

call alur.belongs_to_office('alur.agency');
call alur.belongs_to_office('alur.working_calendar');
call alur.belongs_to_office('alur.work_unit');
call alur.belongs_to_office('alur.post');
call alur.belongs_to_office('alur.official');
call alur.belongs_to_office('alur.holding');

alter table alur.agency no force row level security;
insert into alur.office_version (agency_id, version) select agency_id, 1 from alur.agency;
alter table alur.agency force row level security;
call alur.keep_apart('alur.office_version');

-- Whether somebody still stands as when they were last asked for: their session has not ended, and the office is as it was. Every step asks this in its own
-- statement.
create function alur.stands(of_agency uuid, of_session uuid, seen bigint) returns boolean language plpgsql stable as $$
begin
  return exists (select from alur.office_version where agency_id = of_agency and version = seen)
    and exists (select from auth.session where id = of_session and "expiresAt" > clock_timestamp());
end $$;

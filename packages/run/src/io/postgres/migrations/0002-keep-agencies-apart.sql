-- Keeps the rows of each agency apart inside the database itself. Quick; changes no data.

-- For which agency a connection works, as Alur told it; null until then.
create function alur.current_agency() returns uuid language sql stable parallel safe
  return nullif(current_setting('alur.agency_id', true), '')::uuid;

-- Lets a connection see and write in a table only the rows of its own agency. Every table that leads with the agency is given to this once, when it is
-- made; a test looks for those that were not. It binds the owner too: a migration that changes the rows of all agencies lifts it (no force row level
-- security) and puts it back.
create procedure alur.keep_apart(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', kept);
  execute format('create policy own_agency on %s using (agency_id = alur.current_agency())', kept);
end $$;

call alur.keep_apart('alur.procedure');
call alur.keep_apart('alur."case"');
call alur.keep_apart('alur.case_event');
call alur.keep_apart('alur.work_item');

-- Keeps the office's tables of each agency apart inside the database itself, as those of its cases. Quick; changes no data.

call alur.keep_apart('alur.agency');
call alur.keep_apart('alur.work_unit');
call alur.keep_apart('alur.post');
call alur.keep_apart('alur.official');
call alur.keep_apart('alur.holding');

-- Who signs in is an account before anybody knows their agency: an account may find the official that it belongs to, and nobody else.
create policy own_account on alur.official for select
  using (auth_user_id = nullif(current_setting('alur.account_id', true), '')::uuid);

create function alur.find_agency_of(account uuid) returns table (agency_id uuid, active boolean) language plpgsql as $$
begin
  perform set_config('alur.account_id', account::text, true);
  return query select o.agency_id, o.active from alur.official o where o.auth_user_id = account;
  perform set_config('alur.account_id', '', true);
end $$;

-- As before, and it finds by itself whatever is kept apart, so that no table of later days is forgotten. Tables that others refer to wait for a later pass.
create or replace function alur.discard_demo() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  demo uuid;
  of_agency regclass[] := array(select polrelid from pg_policy where polname = 'own_agency');
  waiting regclass[];
  kept regclass;
begin
  select agency_id into demo from alur.instance where kind = 'demo' for update;
  if demo is null then
    raise exception 'There is no sample office to discard.' using errcode = 'AL001';
  end if;
  perform set_config('alur.agency_id', demo::text, true);
  delete from auth."user" where id in (select auth_user_id from alur.official where agency_id = demo);
  while cardinality(of_agency) > 0 loop
    waiting := '{}';
    foreach kept in array of_agency loop
      begin
        execute format('delete from %s where agency_id = $1', kept) using demo;
      exception when foreign_key_violation then
        waiting := waiting || kept;
      end;
    end loop;
    if cardinality(waiting) = cardinality(of_agency) then
      raise exception 'The sample office cannot be discarded: % refer to one another.', waiting;
    end if;
    of_agency := waiting;
  end loop;
  update alur.instance set kind = 'empty', agency_id = null;
end $$;

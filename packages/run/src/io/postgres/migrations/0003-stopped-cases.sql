-- Lets a case be put on hold, cancelled and reopened. Quick; changes no data.

alter table alur."case" drop constraint case_status_check;
alter table alur."case" drop constraint case_check;
alter table alur."case" add constraint case_status_check check (status in ('open', 'held', 'ended', 'cancelled'));
alter table alur."case" add constraint case_stopped_check check ((status in ('ended', 'cancelled')) = (ended_at is not null));

-- A case on hold runs as well: the register counts both.
drop index alur.case_open;
create index case_running on alur."case" (agency_id, procedure_id) where ended_at is null;

-- Makes the tables of SOPs that are open to the public, and of the codes by which people follow what they asked for. Quick; changes no data.

-- Who asks needs no account; this post receives what they ask.
create table alur.public_service (
  agency_id uuid not null references alur.agency,
  procedure_id uuid not null,
  post_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (agency_id, procedure_id),
  foreign key (agency_id, procedure_id) references alur.procedure (agency_id, procedure_id),
  foreign key (agency_id, post_id) references alur.post (agency_id, post_id)
);
grant select, insert, update, delete on alur.public_service to alur_app;
call alur.keep_apart('alur.public_service');

-- The code stands before its case is opened, so that nobody is given a code that leads nowhere.
create table alur.public_request (
  agency_id uuid not null references alur.agency,
  case_id uuid not null,
  code text not null,
  primary key (agency_id, case_id),
  unique (agency_id, code)
);
grant select, insert on alur.public_request to alur_app;
call alur.keep_apart('alur.public_request');

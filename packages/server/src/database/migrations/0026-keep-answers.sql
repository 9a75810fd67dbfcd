-- Keeps for two days what requests were answered whose sender gave them a key, so that one that is sent again counts once. Quick; changes no data.

create table alur.kept_answer (
  agency_id uuid not null,
  -- The official who sent it; empty where a route is open to people without an account.
  sender text not null,
  key text not null,
  -- What the request said, as a fingerprint.
  request text not null,
  answer jsonb,
  at timestamptz not null default clock_timestamp(),
  primary key (agency_id, sender, key)
);
create index kept_answer_by_age on alur.kept_answer (agency_id, at);
grant select, insert, update, delete on alur.kept_answer to alur_app;
call alur.keep_apart('alur.kept_answer');

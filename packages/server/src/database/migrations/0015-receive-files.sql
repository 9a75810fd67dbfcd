-- Makes the table of the files that people upload. Quick; changes no data.

-- What somebody uploaded for a case. The bytes lie outside of the database, under their hash; the trail of the case says which of them belong to it. What
-- was uploaded and never attached is removed after a day.
create table alur.upload (
  agency_id uuid not null references alur.agency,
  upload_id uuid not null,
  case_id uuid not null,
  official_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null,
  media_type text not null,
  uploaded_at timestamptz not null,
  -- Whether the trail is known to name it.
  attached boolean not null default false,
  primary key (agency_id, upload_id)
);
create index upload_of_content on alur.upload (agency_id, sha256);
create index upload_waiting on alur.upload (agency_id, official_id) where not attached;
grant select, insert, update (uploaded_at, attached), delete on alur.upload to alur_app;
call alur.keep_apart('alur.upload');

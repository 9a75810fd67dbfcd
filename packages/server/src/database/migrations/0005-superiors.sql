-- Lets an office say which post is the superior of which. Quick; nobody has a superior until the office says so.

alter table alur.post
  add column superior_post_id uuid,
  add constraint post_superior foreign key (agency_id, superior_post_id) references alur.post (agency_id, post_id),
  add constraint post_above_itself check (superior_post_id <> post_id);
create index post_below on alur.post (agency_id, superior_post_id) where superior_post_id is not null;

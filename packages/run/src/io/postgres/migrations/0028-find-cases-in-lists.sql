-- Keeps lists of cases quick however many have ended. Builds six indexes: about a minute for a million cases, during which people wait; adds a tenth to what a
-- case takes on the disk.

-- The lists of an agency, newest first: by status, by SOP, and by the post through which a case was opened.
create index case_by_status on alur."case" (agency_id, status, opened_at desc, case_id desc);
create index case_of_procedure on alur."case" (agency_id, procedure_id, opened_at desc, case_id desc);
create index case_via_post on alur."case" (agency_id, via_post_id, opened_at desc, case_id desc);

-- In which cases an official did something, and a post or unit had work, latest first: without these, each such list would read the trails of all cases.
create index case_event_of_official on alur.case_event (agency_id, official_id, at desc);
create index work_item_of_post on alur.work_item (agency_id, post_id, offered_at desc) where post_id is not null;
create index work_item_of_unit on alur.work_item (agency_id, unit_id, offered_at desc) where unit_id is not null;

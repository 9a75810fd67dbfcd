-- Lets Alur by itself remind of what is due soon, overdue, or so long overdue that the superior must know. Quick; every open case is looked at once afterwards.

-- When the case must be looked at next because time goes on: for the deadline of a work item, and for that of the whole case. Empty where nothing is ahead:
-- no deadline, all said, on hold, stopped.
alter table alur.work_item add column remind_at timestamptz, add column escalated_at timestamptz;
alter table alur."case" add column remind_at timestamptz;
create index work_item_to_remind on alur.work_item (agency_id, remind_at) where remind_at is not null;
create index case_to_remind on alur."case" (agency_id, remind_at) where remind_at is not null;

alter table alur."case" no force row level security;
update alur."case" set remind_at = opened_at where status = 'open';
alter table alur."case" force row level security;

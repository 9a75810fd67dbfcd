-- Lets a request that is sent twice be told from another under the same number. Quick; entries that were written before say nothing of their request.

-- SHA-256 of what the request said, shortened to 16 bytes. It is no part of the entry's hash: it proves nothing, it only tells a repetition.
alter table alur.case_event add column request bytea;

-- Only the owner of the database may make tables: databases that began before PostgreSQL 15 let everybody do so.
-- Takes no time and touches no data.
revoke create on schema public from public;

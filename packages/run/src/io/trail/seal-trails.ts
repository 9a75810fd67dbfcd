import type { Pool } from "pg";
import { inAgency } from "../postgres/in-agency.ts";

/** One statement, so that the seal and the cases that it lists are of one moment. Of two servers that seal at once the second writes nothing. */
const statement = `
with last as (
  select number, hash, sealed_at from alur.seal where agency_id = $1 order by number desc limit 1
), grown as (
  select c.case_id, c.version, c.trail_head as hash, coalesce(sealed.version, 0) as sealed_version
  from alur."case" c left join lateral (
    select version from alur.sealed_case s where s.agency_id = $1 and s.case_id = c.case_id order by seal_number desc limit 1
  ) sealed on true
  where c.agency_id = $1 and c.version > coalesce(sealed.version, 0)
    -- Most cases are sealed as they stand: those are told at a glance, before each of the others is looked up.
    and not exists (select from alur.sealed_case s where s.agency_id = $1 and s.case_id = c.case_id and s.version = c.version)
), content as (
  select coalesce((select number from last), 0) + 1 as number, (select hash from last) as previous_hash,
    (select count(*) from grown) as cases, count(*) as entries, min(e.at) as first_at, max(e.at) as last_at,
    (select sha256(convert_to(string_agg(case_id || ' ' || version || ' ' || encode(hash, 'hex'), E'\\n' order by case_id::text), 'UTF8')) from grown)
      as cases_hash
  from grown join alur.case_event e
    on e.agency_id = $1 and e.case_id = grown.case_id and e.version > grown.sealed_version and e.version <= grown.version
), sealed as (
  insert into alur.seal (agency_id, number, sealed_at, entries, first_at, last_at, cases, cases_hash, previous_hash, hash)
  select $1, number, $2, entries, first_at, last_at, cases, cases_hash, previous_hash,
    alur.seal_hash(previous_hash, $1::uuid, number, $2::timestamptz, entries, first_at, last_at, cases, cases_hash)
  from content
  where entries > 0 and not exists (select from last where sealed_at >= $3::timestamptz)
  on conflict do nothing
  returning number, hash
), listed as (
  insert into alur.sealed_case (agency_id, case_id, seal_number, version, hash)
  select $1, grown.case_id, sealed.number, grown.version, grown.hash from grown, sealed
)
select number, encode(hash, 'hex') as hash from sealed`;

/** A seal as people note it outside of the database. */
export interface NotedSeal {
  number: number;
  hash: string;
}

/**
 * Seals what has grown in an agency's trails since its last seal, unless that one was made at `unlessSince` or later, or nothing has grown. Reads every case once; no
 * step waits for it.
 */
export async function sealTrails(
  pool: Pool,
  agencyId: string,
  { at, unlessSince }: { at: string; unlessSince: string },
): Promise<NotedSeal | undefined> {
  const database = inAgency(pool, agencyId);
  // Every server asks every hour; only once a day are all cases looked at.
  const { rowCount } = await database.query("select from alur.seal where agency_id = $1 and sealed_at >= $2 limit 1", [
    agencyId,
    unlessSince,
  ]);
  if (rowCount) return undefined;
  const { rows } = await database.query<NotedSeal>(statement, [agencyId, at, unlessSince]);
  return rows[0];
}

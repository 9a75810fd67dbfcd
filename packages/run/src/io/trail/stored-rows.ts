import type { Seal, SealedCase, StoredTrail } from "../../trail/stored-trail.ts";
import type { AgencyDatabase } from "../postgres/in-agency.ts";

/** How SQL writes a moment as the hashes take it. */
const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const trailColumns = `
found.case_id as "caseId", c.version, encode(c.trail_head, 'hex') as head,
coalesce((
  select json_agg(json_build_object('version', e.version, 'commandId', e.command_id, 'officialId', e.official_id,
    'at', ${moment("e.at")}, 'events', e.events::text, 'previousHash', encode(e.previous_hash, 'hex'), 'hash', encode(e.hash, 'hex'))
    order by e.version)
  from alur.case_event e where e.agency_id = $1 and e.case_id = found.case_id
), '[]') as entries,
coalesce((
  select json_agg(json_build_object('sealNumber', s.seal_number, 'caseId', s.case_id, 'version', s.version, 'hash', encode(s.hash, 'hex'))
    order by s.seal_number)
  from alur.sealed_case s where s.agency_id = $1 and s.case_id = found.case_id
), '[]') as sealed`;

/** What is left of a case: all three agree unless somebody reached into the database. */
export interface StoredCase extends Omit<StoredTrail, "agencyId" | "version" | "head"> {
  /** Both null where the case itself is gone. */
  version: number | null;
  head: string | null;
  sealed: readonly SealedCase[];
}

/** The stored trails of an agency in the order of their cases' ids, so many at a time, beginning behind `after`. */
export async function readTrails(
  database: AgencyDatabase,
  agencyId: string,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<StoredCase[]> {
  const next = (table: string) =>
    `(select distinct case_id from ${table} where agency_id = $1 and ($2::uuid is null or case_id > $2) order by case_id limit $3)`;
  const { rows } = await database.query<StoredCase>(
    `select ${trailColumns}
     from (
       ${[`alur."case"`, "alur.case_event", "alur.sealed_case"].map(next).join(" union ")}
       order by case_id limit $3
     ) found left join alur."case" c on c.agency_id = $1 and c.case_id = found.case_id
     order by found.case_id`,
    [agencyId, after, limit],
  );
  return rows;
}

/** What is stored of one case; undefined where the agency has no such case. */
export async function readTrail(
  database: AgencyDatabase,
  agencyId: string,
  caseId: string,
): Promise<StoredCase | undefined> {
  const { rows } = await database.query<StoredCase>(
    `select ${trailColumns} from alur."case" c cross join lateral (select c.case_id) found where c.agency_id = $1 and c.case_id = $2`,
    [agencyId, caseId],
  );
  return rows[0];
}

/** The seals of an agency, the first one first. */
export async function readSeals(database: AgencyDatabase, agencyId: string): Promise<Seal[]> {
  const { rows } = await database.query<Seal>(
    `select number, ${moment("sealed_at")} as "sealedAt", entries::int, ${moment("first_at")} as "firstAt", ${moment("last_at")} as "lastAt",
       cases::int, encode(cases_hash, 'hex') as "casesHash", encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
     from alur.seal where agency_id = $1 order by number`,
    [agencyId],
  );
  return rows;
}

/** The cases that one seal lists. */
export async function readSealedCases(
  database: AgencyDatabase,
  agencyId: string,
  sealNumber: number,
): Promise<SealedCase[]> {
  const { rows } = await database.query<SealedCase>(
    `select seal_number as "sealNumber", case_id as "caseId", version, encode(hash, 'hex') as hash
     from alur.sealed_case where agency_id = $1 and seal_number = $2`,
    [agencyId, sealNumber],
  );
  return rows;
}

/** The first seal that lists cases and is not there itself. */
export async function findLostSeal(
  database: AgencyDatabase,
  agencyId: string,
  lastSeal: number,
): Promise<number | undefined> {
  const { rows } = await database.query<{ lost: number | null }>(
    "select min(seal_number) as lost from alur.sealed_case where agency_id = $1 and seal_number > $2",
    [agencyId, lastSeal],
  );
  return rows[0]?.lost ?? undefined;
}

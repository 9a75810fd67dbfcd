import type { Pool } from "pg";

/** Tables that hold nothing of an agency, and why. A table that is neither here nor kept apart is reported. */
const ofNoAgency: Readonly<Record<string, string>> = {
  "alur.instance": "One row for the whole database: what runs here.",
  "alur.server_secret": "The key that signs sessions, the same for everybody.",
  "alur.schema_migration": "What the tables look like.",
  "auth.user": "Who somebody is, asked before it is known to which agency they belong.",
  "auth.account": "The password of an account.",
  "auth.session": "The sessions of an account.",
  "auth.verification": "What better-auth keeps for the way into an account.",
};

const tables = `
select format('%s.%s', n.nspname, c.relname) as name, c.oid::regclass::text as quoted,
  c.relrowsecurity and c.relforcerowsecurity as forced,
  (select attname = 'agency_id' and atttypid = 'uuid'::regtype from pg_attribute where attrelid = c.oid and attnum = 1) as leads,
  exists (
    select from pg_policy where polrelid = c.oid and polname = 'own_agency' and polcmd = '*' and polroles = '{0}' and polpermissive
      and pg_get_expr(polqual, polrelid) = '(agency_id = alur.current_agency())' and polwithcheck is null
  ) as own_agency,
  array(select polname::text from pg_policy where polrelid = c.oid and polname <> 'own_agency' order by polname) as openings
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
order by name`;

/** A table of the database, as its catalogue describes it. */
export interface FoundTable {
  name: string;
  /** As SQL names it. */
  quoted: string;
  leads: boolean;
  forced: boolean;
  own_agency: boolean;
  /** Policies that show more than the agency's own rows. */
  openings: string[];
}

export async function listTables(owner: Pool): Promise<FoundTable[]> {
  return (await owner.query<FoundTable>(tables)).rows;
}

/** The tables whose rows belong to an agency. */
export async function tablesOfAgencies(owner: Pool): Promise<FoundTable[]> {
  return (await listTables(owner)).filter((table) => table.leads);
}

/** What is wrong with the tables, one sentence each. */
export async function tablesNotKeptApart(owner: Pool): Promise<string[]> {
  return (await listTables(owner)).flatMap((table) => {
    if (table.name in ofNoAgency) return [];
    if (!table.leads) return [`${table.name} does not lead with the agency.`];
    return table.forced && table.own_agency ? [] : [`${table.name} is not kept apart.`];
  });
}

import type { ClientBase } from "pg";

/** A table of Alur's, as it is copied. */
export interface BackupTable {
  name: string;
  /** As SQL takes it. */
  quoted: string;
  columns: string[];
  /** Whether the database keeps its rows apart by agency, so that each agency's are asked for on their own. */
  keptApart: boolean;
}

/** Who is signed in just now is no part of a backup: whoever finds one shall not find an open session in it. */
const leftOut = ["auth.session", "auth.verification"];

/** Every table of Alur's with its columns, those that others refer to first. */
export async function listTables(client: ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { refersTo: string[] }>(
    `select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
       exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_agency') as "keptApart",
       array(select quote_ident(a.attname) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select rn.nspname || '.' || r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid
         join pg_namespace rn on rn.oid = r.relnamespace
         where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "refersTo"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('alur', 'auth') and c.relkind = 'r' order by 1`,
  );
  const waiting = new Map(rows.filter(({ name }) => !leftOut.includes(name)).map((row) => [row.name, row]));
  const sorted: BackupTable[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ refersTo }) => !refersTo.some((name) => waiting.has(name)));
    if (free.length === 0) throw new Error(`These tables refer to one another: ${[...waiting.keys()].join(", ")}.`);
    for (const { refersTo: _, ...table } of free) {
      sorted.push(table);
      waiting.delete(table.name);
    }
  }
  return sorted;
}

export async function listSequences(client: ClientBase): Promise<{ quoted: string; lastValue: string }[]> {
  const { rows } = await client.query<{ quoted: string; lastValue: string }>(
    `select format('%I.%I', schemaname, sequencename) as quoted, last_value::text as "lastValue"
     from pg_sequences where schemaname in ('alur', 'auth') and last_value is not null order by 1`,
  );
  return rows;
}

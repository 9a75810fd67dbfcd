import type { ClientBase } from "pg";

/**
 * How the tables of an office are made, a line for each part: columns, constraints, indexes, who may do what, which rows are seen, triggers and functions.
 * Two offices of one version have the same lines, however their tables came to be.
 */
export async function describeTables(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with ours as (
      select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relacl, c.relrowsecurity, c.relforcerowsecurity
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('alur', 'auth') and c.relkind in ('r', 'p', 'S', 'v'))
    select line from (
      select format('%s kept apart %s %s, granted %s', name, relrowsecurity, relforcerowsecurity,
        (select string_agg(one::text, ' ' order by one::text) from unnest(relacl) one)) as line from ours
      union all
      select format('%s.%s %s %s %s', name, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
      from ours join pg_attribute a on a.attrelid = oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      union all
      select format('%s %s %s', name, conname, pg_get_constraintdef(k.oid)) from ours join pg_constraint k on conrelid = ours.oid
      union all
      select pg_get_indexdef(indexrelid) from ours join pg_index on indrelid = oid
      union all
      select format('%s %s %s %s', name, polname, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      from ours join pg_policy on polrelid = ours.oid
      union all
      select pg_get_triggerdef(t.oid) from ours join pg_trigger t on tgrelid = ours.oid where not tgisinternal
      union all
      select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname in ('alur', 'auth')
    ) described order by line`);
  return rows.map(({ line }) => line);
}

/** How many lines only one of the two has. */
export function countUnlike(one: readonly string[], other: readonly string[]): number {
  return one.filter((line) => !other.includes(line)).length + other.filter((line) => !one.includes(line)).length;
}

import type { Client } from "pg";

interface Definition {
  name: string;
  definition: string;
}

/**
 * Fills a table that is empty, in one transaction: its keys and indexes are made when all rows are there, and PostgreSQL need not write the rows to its journal
 * besides. Afterwards the table is as the migrations left it.
 */
export async function withoutIndexes(client: Client, table: string, fill: () => Promise<unknown>): Promise<void> {
  await client.query("begin");
  await client.query("set local maintenance_work_mem = '1GB'");
  const { rows: keys } = await client.query<Definition>(
    `select quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype in ('p', 'u')`,
    [table],
  );
  const { rows: indexes } = await client.query<Definition>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  );
  await client.query(`truncate ${table}`);
  for (const { name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await fill();
  for (const { name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { definition } of indexes) await client.query(definition);
  await client.query("commit");
}

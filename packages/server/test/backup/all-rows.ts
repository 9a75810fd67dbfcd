import type { Pool } from "pg";
import { listTables } from "../../src/backup/list-tables.ts";

/** Every table that a backup holds, with how many rows it has and one number over all of them. */
export async function allRows(ownerPool: Pool): Promise<Record<string, string>> {
  const client = await ownerPool.connect();
  try {
    const found: Record<string, string> = {};
    for (const { name, quoted } of await listTables(client)) {
      const { rows } = await client.query<{ count: string; sum: string | null }>(
        `select count(*) as count, md5(string_agg(t::text, E'\\n' order by t::text)) as sum from ${quoted} t`,
      );
      found[name] = `${rows[0]?.count} ${rows[0]?.sum}`;
    }
    return found;
  } finally {
    client.release();
  }
}

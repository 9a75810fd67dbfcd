import type { Pool } from "pg";

/** Throws unless two cases have the same rows, but for identifiers, moments and hashes: only then are two ways of writing a step worth a comparison. */
export async function requireSameRows(owner: Pool, one: string, other: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select attrelid::regclass::text as name from pg_attribute join pg_class c on c.oid = attrelid
     where attname = 'case_id' and relkind = 'r' and relnamespace = 'alur'::regnamespace order by 1`,
  );
  for (const { name } of rows) {
    const [written, bare] = [await rowsOf(owner, name, one), await rowsOf(owner, name, other)];
    if (written !== bare) throw new Error(`In ${name} the engine writes\n${written}\nand the bare function\n${bare}`);
  }
}

async function rowsOf(owner: Pool, table: string, caseId: string): Promise<string> {
  const { rows } = await owner.query<{ row: string }>(
    `select to_jsonb(t)::text as row from ${table} t where case_id = $1 order by 1`,
    [caseId],
  );
  const told = rows.map(({ row }) =>
    row
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, "MOMENT")
      .replaceAll(/\\\\x[0-9a-f]{64}/g, "HASH"),
  );
  return told.toSorted().join("\n");
}

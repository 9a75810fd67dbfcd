import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { renamesSchema } from "../../api/index.ts";
import { problem } from "../../problems/request-problem.ts";
import { together, type TableStore } from "../../tables/open-tables.ts";
import type { Actor } from "../actor.ts";
import { noteOfficeChange } from "../posts-over-time/office-changes.ts";
import { refuseTakenName } from "../taken-name.ts";

type Renames = z.output<typeof renamesSchema>;
type Rename = Renames["renames"][number];

const tablesOf = {
  post: { table: "alur.post", key: "post_id" },
  unit: { table: "alur.work_unit", key: "unit_id" },
} as const;

/**
 * Changes names together: all or none. The old name stays as another name, so that SOPs on paper still find their post. Bindings and open work hang on the
 * post itself and stay. Throws `name-changed` where a name is no longer the one that was looked at, and `name-taken`.
 */
export async function applyRenames(tables: TableStore, by: Actor, { renames, basis }: Renames): Promise<void> {
  const { agencyId } = by;
  await together(tables, async (transaction) => {
    // In two passes, so that two posts may also exchange their names.
    for (const rename of renames) await leaveName(transaction, agencyId, rename);
    for (const rename of renames) await takeName(transaction, agencyId, rename);
    const names = renames.map(({ from, to }) => ({ from, to }));
    await noteOfficeChange(transaction, { agencyId, kind: "renamed", basis, names, by: by.officialId });
  });
}

async function leaveName(tables: TableStore, agencyId: string, { kind, id, from }: Rename): Promise<void> {
  const { table, key } = tablesOf[kind];
  const left = await tables
    .updateTable(table)
    .set({ name: randomUUID() })
    .where("agency_id", "=", agencyId)
    .where(key as "post_id", "=", id)
    .where("name", "=", from)
    .executeTakeFirst();
  if (left.numUpdatedRows !== 1n) throw problem("name-changed");
}

async function takeName(tables: TableStore, agencyId: string, { kind, id, from, to }: Rename): Promise<void> {
  const { table, key } = tablesOf[kind];
  const { aliases } = await tables
    .selectFrom(table)
    .select("aliases")
    .where("agency_id", "=", agencyId)
    .where(key as "post_id", "=", id)
    .executeTakeFirstOrThrow();
  await refuseTakenName(
    tables
      .updateTable(table)
      .set({ name: to, aliases: [...new Set([...aliases, from])].filter((name) => name !== to) })
      .where("agency_id", "=", agencyId)
      .where(key as "post_id", "=", id)
      .execute(),
  );
}

import { randomUUID } from "node:crypto";
import type { ChangedName, OfficeChange, OfficeChangeKind } from "../../api/index.ts";
import type { TableStore } from "../../tables/open-tables.ts";

/** What is written down of a change, in the transaction of the change itself. */
export async function noteOfficeChange(
  tables: TableStore,
  change: { agencyId: string; kind: OfficeChangeKind; basis: string; names: readonly ChangedName[]; by: string },
): Promise<void> {
  const { agencyId, kind, basis, names, by } = change;
  await tables
    .insertInto("alur.office_change")
    .values({
      agency_id: agencyId,
      change_id: randomUUID(),
      kind,
      basis,
      names: JSON.stringify(names),
      changed_by: by,
    })
    .execute();
}

/** What administrators changed of the office at once, the latest first. */
export async function listOfficeChanges(tables: TableStore, agencyId: string): Promise<OfficeChange[]> {
  const rows = await tables
    .selectFrom("alur.office_change as change")
    .innerJoin("alur.official as official", (join) =>
      join.onRef("official.agency_id", "=", "change.agency_id").onRef("official.official_id", "=", "change.changed_by"),
    )
    .select(["change.change_id", "change.kind", "change.basis", "change.names", "change.changed_at", "official.name"])
    .where("change.agency_id", "=", agencyId)
    .orderBy("change.changed_at", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.change_id,
    kind: row.kind,
    basis: row.basis,
    names: [...row.names],
    byName: row.name,
    at: row.changed_at.toISOString(),
  }));
}

import type { TableStore } from "../../tables/open-tables.ts";

/** Every version of some of an agency's SOPs, older and newer, those themselves included. */
export type SopVersions = (procedureIds: readonly string[]) => string[];

/** How the versions of an agency's SOPs follow one another. */
export async function readSopVersions(tables: TableStore, agencyId: string): Promise<SopVersions> {
  const rows = await tables
    .selectFrom("alur.procedure")
    .select(["procedure_id as id", "supersedes"])
    .where("agency_id", "=", agencyId)
    .execute();
  const older = new Map(rows.map(({ id, supersedes }) => [id, supersedes]));
  const firstOf = (id: string): string => {
    const before = older.get(id);
    return before ? firstOf(before) : id;
  };
  return (procedureIds) => {
    const firsts = new Set(procedureIds.map(firstOf));
    return rows.map(({ id }) => id).filter((id) => firsts.has(firstOf(id)));
  };
}

import type { Audience } from "@alur/run";
import type { TableStore } from "../tables/open-tables.ts";

/** What the office's posts, units and officials are called, for showing cases to people. A name that is not known is empty. */
export interface OfficeNames {
  post(id: string): string;
  unit(id: string): string;
  official(id: string): string;
  audience(audience: Audience): string;
}

/** The names as they are now: a post that was renamed has its new name in old trails too. */
export async function loadOfficeNames(tables: TableStore, agencyId: string): Promise<OfficeNames> {
  const rows = await tables
    .selectFrom("alur.post")
    .select(["post_id as id", "name"])
    .where("agency_id", "=", agencyId)
    .unionAll(tables.selectFrom("alur.work_unit").select(["unit_id as id", "name"]).where("agency_id", "=", agencyId))
    .unionAll(
      tables.selectFrom("alur.official").select(["official_id as id", "name"]).where("agency_id", "=", agencyId),
    )
    .execute();
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const nameOf = (id: string): string => names.get(id) ?? "";
  return {
    post: nameOf,
    unit: nameOf,
    official: nameOf,
    audience: (audience) => nameOf(audience.kind === "post" ? audience.postId : audience.unitId),
  };
}

import type { Selectable } from "kysely";
import type { TableStore } from "../tables/open-tables.ts";
import type { Tables } from "../tables/tables.ts";

type InstanceRow = Pick<Selectable<Tables["alur.instance"]>, "kind" | "agency_id">;

/** What runs here now: nothing yet, an office, or the sample office. */
export async function readInstance(tables: TableStore): Promise<InstanceRow> {
  return tables.selectFrom("alur.instance").select(["kind", "agency_id"]).executeTakeFirstOrThrow();
}

/** The same, and nobody else changes it until the transaction ends. Everything that makes or removes an office goes through here. */
export async function lockInstance(tables: TableStore): Promise<InstanceRow> {
  return tables.selectFrom("alur.instance").select(["kind", "agency_id"]).forUpdate().executeTakeFirstOrThrow();
}

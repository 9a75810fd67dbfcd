import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { newWorkUnitSchema, WorkUnit, workUnitChangeSchema } from "../api/index.ts";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";
import { refuseTakenName } from "./taken-name.ts";

/** The units of an agency, in the order in which they were added. */
export async function listUnits(tables: TableStore, agencyId: string): Promise<WorkUnit[]> {
  const rows = await tables
    .selectFrom("alur.work_unit")
    .select(["unit_id", "name", "aliases"])
    .where("agency_id", "=", agencyId)
    .orderBy("created_at")
    .orderBy("unit_id")
    .execute();
  return rows.map((row) => ({ id: row.unit_id, name: row.name, aliases: row.aliases }));
}

/** Adds a unit. Throws `name-taken`. */
export async function addUnit(
  tables: TableStore,
  agencyId: string,
  unit: z.output<typeof newWorkUnitSchema>,
): Promise<WorkUnit> {
  const id = randomUUID();
  await refuseTakenName(
    tables
      .insertInto("alur.work_unit")
      .values({ agency_id: agencyId, unit_id: id, ...unit })
      .execute(),
  );
  return { id, ...unit };
}

/** Changes a unit; what is left out stays. Throws `unit-unknown` and `name-taken`. */
export async function changeUnit(
  tables: TableStore,
  agencyId: string,
  id: string,
  change: z.output<typeof workUnitChangeSchema>,
): Promise<WorkUnit> {
  const row = await refuseTakenName(
    tables
      .updateTable("alur.work_unit")
      // Naming the row's own key changes nothing, and lets an empty change through.
      .set({ unit_id: id, ...change })
      .where("agency_id", "=", agencyId)
      .where("unit_id", "=", id)
      .returning(["name", "aliases"])
      .executeTakeFirst(),
  );
  if (!row) throw problem("unit-unknown");
  return { id, ...row };
}

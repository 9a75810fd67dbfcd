import type { TableStore } from "../tables/open-tables.ts";

/** The post that receives what people ask of an SOP; undefined where it is not open to the public. */
export async function findPublicPost(
  tables: TableStore,
  agencyId: string,
  procedureId: string,
): Promise<string | undefined> {
  const row = await tables
    .selectFrom("alur.public_service")
    .select("post_id")
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "=", procedureId)
    .executeTakeFirst();
  return row?.post_id;
}

/** The SOPs that are open to the public. */
export async function listPublic(tables: TableStore, agencyId: string): Promise<string[]> {
  const rows = await tables
    .selectFrom("alur.public_service")
    .select("procedure_id")
    .where("agency_id", "=", agencyId)
    .orderBy("opened_at")
    .execute();
  return rows.map((row) => row.procedure_id);
}

interface Opening {
  agencyId: string;
  procedureId: string;
  postId: string;
  officialId: string;
  now: Date;
}

export async function openToPublic(tables: TableStore, opening: Opening): Promise<void> {
  const { agencyId, procedureId, postId, officialId, now } = opening;
  await tables
    .insertInto("alur.public_service")
    .values({
      agency_id: agencyId,
      procedure_id: procedureId,
      post_id: postId,
      opened_by: officialId,
      opened_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(["agency_id", "procedure_id"]).doUpdateSet({ post_id: postId, opened_by: officialId }),
    )
    .execute();
}

/** What was asked until then goes on, and its codes still lead to it. */
export async function closeToPublic(tables: TableStore, agencyId: string, procedureId: string): Promise<void> {
  await tables
    .deleteFrom("alur.public_service")
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "=", procedureId)
    .execute();
}

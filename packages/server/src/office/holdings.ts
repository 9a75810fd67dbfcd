import { sql } from "kysely";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** Who holds which post today. */
export async function listHoldings(
  tables: TableStore,
  agencyId: string,
): Promise<{ officialId: string; postId: string }[]> {
  const rows = await tables
    .selectFrom("alur.holding")
    .select(["official_id", "post_id"])
    .where("agency_id", "=", agencyId)
    .where("until", "is", null)
    .orderBy("since")
    .execute();
  return rows.map((row) => ({ officialId: row.official_id, postId: row.post_id }));
}

/** Makes these the posts that an official holds from now on. Posts that are given up stay on record with their end. Throws `post-unknown`. */
export async function setHoldings(
  tables: TableStore,
  agencyId: string,
  officialId: string,
  postIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(postIds)];
  await requirePosts(tables, agencyId, wanted);
  let ended = tables
    .updateTable("alur.holding")
    .set({ until: sql<Date>`clock_timestamp()` })
    .where("agency_id", "=", agencyId)
    .where("official_id", "=", officialId)
    .where("until", "is", null);
  if (wanted.length > 0) ended = ended.where("post_id", "not in", wanted);
  await ended.execute();
  if (wanted.length === 0) return;
  await tables
    .insertInto("alur.holding")
    .values(wanted.map((postId) => ({ agency_id: agencyId, official_id: officialId, post_id: postId, until: null })))
    .onConflict((conflict) =>
      conflict.columns(["agency_id", "official_id", "post_id"]).where("until", "is", null).doNothing(),
    )
    .execute();
}

async function requirePosts(tables: TableStore, agencyId: string, postIds: readonly string[]): Promise<void> {
  if (postIds.length === 0) return;
  const known = await tables
    .selectFrom("alur.post")
    .select("post_id")
    .where("agency_id", "=", agencyId)
    .where("post_id", "in", postIds)
    .where("dissolved_at", "is", null)
    .execute();
  if (known.length < postIds.length) throw problem("post-unknown");
}

import type { WaitingAtPost } from "../../api/index.ts";
import type { TableStore } from "../../tables/open-tables.ts";

/** How much open work waits at each post, or is in somebody's hands there. */
export async function waitingAtPosts(tables: TableStore, agencyId: string): Promise<WaitingAtPost[]> {
  const rows = await tables
    .selectFrom("alur.work_item")
    .select((item) => ["post_id", item.fn.countAll<string>().as("waiting")])
    .where("agency_id", "=", agencyId)
    .where("finished_at", "is", null)
    .where("post_id", "is not", null)
    .groupBy("post_id")
    .execute();
  return rows.flatMap(({ post_id: postId, waiting }) =>
    postId === null ? [] : [{ postId, waiting: Number(waiting) }],
  );
}

/** The open work of some posts, the longest waiting first. */
export async function openWorkAt(tables: TableStore, agencyId: string, postIds: readonly string[]) {
  if (postIds.length === 0) return [];
  return tables
    .selectFrom("alur.work_item")
    .select(["case_id", "work_item_id", "post_id"])
    .where("agency_id", "=", agencyId)
    .where("finished_at", "is", null)
    .where("post_id", "in", postIds)
    .orderBy("offered_at")
    .execute();
}

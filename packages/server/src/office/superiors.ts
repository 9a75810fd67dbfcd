import type { Actor as PostHolder } from "@alur/run";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** The posts below those that somebody holds, at any distance, with the units in which those are: whose open work they may give to others. */
export async function leadsOf(
  tables: TableStore,
  agencyId: string,
  held: Pick<PostHolder, "postIds" | "unitIds">,
): Promise<PostHolder["leads"]> {
  const posts = held.postIds.length === 0 ? [] : await postsBelow(tables, agencyId, held.postIds);
  const postIds = posts.map(({ postId }) => postId).filter((id) => !held.postIds.includes(id));
  const unitIds = [...new Set(posts.flatMap(({ unitId }) => unitId ?? []))].filter((id) => !held.unitIds.includes(id));
  return postIds.length === 0 ? undefined : { postIds, unitIds };
}

/** Refuses a superior that the office does not have, or that stands below the post itself. */
export async function requireSuperior(
  tables: TableStore,
  agencyId: string,
  superiorId: string | null,
  postId?: string,
): Promise<void> {
  if (superiorId === null) return;
  const known = await tables
    .selectFrom("alur.post")
    .select("post_id")
    .where("agency_id", "=", agencyId)
    .where("post_id", "=", superiorId)
    .executeTakeFirst();
  if (!known) throw problem("post-unknown");
  if (postId === undefined) return;
  const below = superiorId === postId ? [{ postId }] : await postsBelow(tables, agencyId, [postId]);
  if (below.some((post) => post.postId === superiorId)) throw problem("superior-below");
}

/** Every post is found once, even should two administrators at the same moment have made a circle. */
async function postsBelow(tables: TableStore, agencyId: string, postIds: readonly string[]) {
  const rows = await tables
    .withRecursive("below", (query) =>
      query
        .selectFrom("alur.post")
        .select(["post_id", "unit_id"])
        .where("agency_id", "=", agencyId)
        .where("superior_post_id", "in", postIds)
        .union(
          query
            .selectFrom("alur.post as post")
            .innerJoin("below", "below.post_id", "post.superior_post_id")
            .select(["post.post_id", "post.unit_id"])
            .where("post.agency_id", "=", agencyId),
        ),
    )
    .selectFrom("below")
    .select(["post_id", "unit_id"])
    .execute();
  return rows.map((row) => ({ postId: row.post_id, unitId: row.unit_id }));
}

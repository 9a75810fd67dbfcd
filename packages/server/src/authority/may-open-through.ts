import type { Procedure } from "@alur/run";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";
import { openingPosts } from "./opening-posts.ts";

/** All posts of an office through which a case of an SOP may be opened, whoever holds them. */
export async function allOpeningPosts(tables: TableStore, agencyId: string, procedure: Procedure): Promise<string[]> {
  const posts = await tables
    .selectFrom("alur.post")
    .select(["post_id as id", "unit_id as unitId"])
    .where("agency_id", "=", agencyId)
    .orderBy("name")
    .execute();
  return openingPosts({ posts }, procedure);
}

/** Refuses a post through which no case of the SOP is opened: `post-may-not-open`. */
export async function requireOpeningPost(
  tables: TableStore,
  agencyId: string,
  procedure: Procedure,
  postId: string,
): Promise<void> {
  const may = await allOpeningPosts(tables, agencyId, procedure);
  if (!may.includes(postId)) throw problem("post-may-not-open");
}

import type { Actor as PostHolder, Standing } from "@alur/run";
import type { TableStore } from "../tables/open-tables.ts";
import { leadsOf } from "./superiors.ts";

/** An official who is signed in, with the posts held today, the units in which those posts are, and what is below them. */
export interface Actor extends PostHolder {
  agencyId: string;
  name: string;
  administrator: boolean;
  posts: readonly { id: string; unitId: string | null }[];
  /** On what all of this rests. */
  standing: Standing;
}

/** The active official to whom an account belongs, in the tables of their agency. */
export async function findActor(tables: TableStore, userId: string, standing: Standing): Promise<Actor | undefined> {
  const rows = await tables
    .selectFrom("alur.official as official")
    .leftJoin("alur.holding as holding", (join) =>
      join
        .onRef("holding.agency_id", "=", "official.agency_id")
        .onRef("holding.official_id", "=", "official.official_id")
        .on("holding.until", "is", null),
    )
    .leftJoin("alur.post as post", (join) =>
      join.onRef("post.agency_id", "=", "holding.agency_id").onRef("post.post_id", "=", "holding.post_id"),
    )
    .select(["official.agency_id", "official.official_id", "official.name", "official.administrator"])
    .select(["post.post_id", "post.unit_id"])
    .where("official.auth_user_id", "=", userId)
    .where("official.active", "=", true)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const posts = rows.flatMap((row) => (row.post_id === null ? [] : [{ id: row.post_id, unitId: row.unit_id }]));
  const held = {
    postIds: posts.map((post) => post.id),
    unitIds: [...new Set(posts.flatMap((post) => post.unitId ?? []))],
  };
  const leads = await leadsOf(tables, first.agency_id, held);
  return {
    agencyId: first.agency_id,
    officialId: first.official_id,
    name: first.name,
    administrator: first.administrator,
    posts,
    ...held,
    ...(leads ? { leads } : {}),
    standing,
  };
}

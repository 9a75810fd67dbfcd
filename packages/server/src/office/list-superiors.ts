import type { RaiseReminders } from "@alur/run";
import type { TableStore } from "../tables/open-tables.ts";

/** Post or unit → the posts directly above. Above a unit stand the superiors of its posts that are not in it themselves. */
export async function listSuperiors(tables: TableStore, agencyId: string): Promise<RaiseReminders["superiorsOf"]> {
  const posts = await tables
    .selectFrom("alur.post as post")
    .innerJoin("alur.post as above", (join) =>
      join.onRef("above.agency_id", "=", "post.agency_id").onRef("above.post_id", "=", "post.superior_post_id"),
    )
    .select([
      "post.post_id as postId",
      "post.unit_id as unitId",
      "above.post_id as aboveId",
      "above.unit_id as aboveUnitId",
    ])
    .where("post.agency_id", "=", agencyId)
    .execute();
  const superiors = new Map<string, Set<string>>();
  const stands = (below: string, above: string) => superiors.set(below, (superiors.get(below) ?? new Set()).add(above));
  for (const { postId, unitId, aboveId, aboveUnitId } of posts) {
    stands(postId, aboveId);
    if (unitId !== null && unitId !== aboveUnitId) stands(unitId, aboveId);
  }
  return Object.fromEntries([...superiors].map(([id, above]) => [id, [...above]]));
}

import type { ActingPost, Actor as PostHolder, Standing } from "@alur/run";
import type { TableStore } from "../tables/open-tables.ts";
import { appointmentsInForce } from "./appointments/in-force.ts";
import { leadsOf } from "./superiors.ts";

/** An official who is signed in, with the posts held today and those for which they act, the units in which those are, and what is below them. */
export interface Actor extends PostHolder {
  agencyId: string;
  name: string;
  administrator: boolean;
  /** Those that they hold. */
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
  const acting = await actingPosts(tables, first.agency_id, first.official_id);
  return {
    agencyId: first.agency_id,
    officialId: first.official_id,
    name: first.name,
    administrator: first.administrator,
    posts,
    ...held,
    ...(leads ? { leads } : {}),
    ...(acting.length > 0 ? { acting } : {}),
    standing,
  };
}

/** The posts for which an official acts now, with what is below each. */
async function actingPosts(tables: TableStore, agencyId: string, officialId: string): Promise<ActingPost[]> {
  const appointments = await appointmentsInForce(tables, agencyId, officialId);
  return Promise.all(
    appointments.map(async ({ id, form, basis, postId, unitId, procedureIds }) => {
      const unitIds = unitId === null ? [] : [unitId];
      const leads = await leadsOf(tables, agencyId, { postIds: [postId], unitIds });
      const under = { appointmentId: id, form, basis };
      return { under, postId, unitIds, ...(leads ? { leads } : {}), ...(procedureIds ? { procedureIds } : {}) };
    }),
  );
}

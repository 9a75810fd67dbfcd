import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { newPostSchema, Post, postChangeSchema } from "../api/index.ts";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";
import { listHoldings } from "./holdings.ts";
import { requireSuperior } from "./superiors.ts";
import { refuseTakenName } from "./taken-name.ts";

/** The posts of an agency with who holds them today, in the order in which they were added. */
export async function listPosts(tables: TableStore, agencyId: string): Promise<Post[]> {
  const rows = await tables
    .selectFrom("alur.post")
    .select(["post_id", "name", "aliases", "unit_id", "superior_post_id", "dissolved_at", "successor_post_id"])
    .where("agency_id", "=", agencyId)
    .orderBy("created_at")
    .orderBy("post_id")
    .execute();
  const holdings = await listHoldings(tables, agencyId);
  return rows.map((row) => ({
    id: row.post_id,
    name: row.name,
    aliases: row.aliases,
    unitId: row.unit_id,
    superiorId: row.superior_post_id,
    holderIds: holdings.filter((holding) => holding.postId === row.post_id).map((holding) => holding.officialId),
    dissolution: dissolutionOf(row),
  }));
}

/** Adds a post that nobody holds yet. Throws `unit-unknown`, `post-unknown` and `name-taken`. */
export async function addPost(
  tables: TableStore,
  agencyId: string,
  { name, aliases, unitId, superiorId = null }: z.output<typeof newPostSchema>,
): Promise<Post> {
  await requireUnit(tables, agencyId, unitId);
  await requireSuperior(tables, agencyId, superiorId);
  const id = randomUUID();
  await refuseTakenName(
    tables
      .insertInto("alur.post")
      .values({ agency_id: agencyId, post_id: id, unit_id: unitId, superior_post_id: superiorId, name, aliases })
      .execute(),
  );
  return { id, name, aliases, unitId, superiorId, holderIds: [], dissolution: null };
}

/** Changes a post; what is left out stays. Throws `post-unknown`, `unit-unknown`, `superior-below` and `name-taken`. */
export async function changePost(
  tables: TableStore,
  agencyId: string,
  id: string,
  { unitId, superiorId, ...change }: z.output<typeof postChangeSchema>,
): Promise<Post> {
  if (unitId !== undefined) await requireUnit(tables, agencyId, unitId);
  if (superiorId !== undefined) await requireSuperior(tables, agencyId, superiorId, id);
  const row = await refuseTakenName(
    tables
      .updateTable("alur.post")
      // Naming the row's own key changes nothing, and lets an empty change through.
      .set({
        post_id: id,
        ...change,
        ...(unitId === undefined ? {} : { unit_id: unitId }),
        ...(superiorId === undefined ? {} : { superior_post_id: superiorId }),
      })
      .where("agency_id", "=", agencyId)
      .where("post_id", "=", id)
      .returning(["name", "aliases", "unit_id", "superior_post_id", "dissolved_at", "successor_post_id"])
      .executeTakeFirst(),
  );
  if (!row) throw problem("post-unknown");
  const holdings = await listHoldings(tables, agencyId);
  const holderIds = holdings.filter((holding) => holding.postId === id).map((holding) => holding.officialId);
  const { name, aliases, unit_id, superior_post_id } = row;
  const dissolution = dissolutionOf(row);
  return { id, name, aliases, unitId: unit_id, superiorId: superior_post_id, holderIds, dissolution };
}

function dissolutionOf(row: { dissolved_at: Date | null; successor_post_id: string | null }): Post["dissolution"] {
  return row.dissolved_at && { at: row.dissolved_at.toISOString(), successorId: row.successor_post_id };
}

async function requireUnit(tables: TableStore, agencyId: string, unitId: string | null): Promise<void> {
  if (unitId === null) return;
  const unit = await tables
    .selectFrom("alur.work_unit")
    .select("unit_id")
    .where("agency_id", "=", agencyId)
    .where("unit_id", "=", unitId)
    .executeTakeFirst();
  if (!unit) throw problem("unit-unknown");
}

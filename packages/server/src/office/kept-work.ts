import { randomUUID } from "node:crypto";
import { runCommand, type Actor, type Audience } from "@alur/run";
import type { Services } from "../services.ts";
import { readAtTheirPosts } from "./appointments/at-their-post.ts";
import { eachByItself } from "../standing/each-by-itself.ts";
import { getAgency } from "./agency.ts";

/** Open work of these officials, or at this post and in its unit. */
export type KeptFor = { officialId: string } | { postId: string };

/**
 * Puts back, for those who do the work now, what somebody has in hand or what is kept for them at a post where they are no longer: nobody else could take
 * it. The trail names `by`. What somebody settles meanwhile stays as it is; should Alur end in the middle, or one berkas be unreadable, the
 * same once more does the rest.
 */
export async function putKeptWorkBack(services: Services, agencyId: string, wish: KeptFor, by: Actor): Promise<void> {
  const { cases, cache, now } = services;
  const tables = services.tablesOf(agencyId);
  const items = await findKeptWork(services, agencyId, wish);
  if (items.length === 0) return;
  const { isThere } = await readAtTheirPosts(tables, agencyId);
  const { calendar } = await getAgency(tables, agencyId);
  await eachByItself(items, async ({ caseId, workItemId, keeper, audience, procedureId }) => {
    if (isThere(keeper, audience, procedureId)) return;
    const actor = { ...by, relieves: keeper };
    const base = { commandId: randomUUID(), caseId, by: actor, at: now().toISOString() };
    await runCommand(cases, { type: "ReleaseWorkItem", workItemId, ...base }, { agencyId, calendar, cache });
  });
}

async function findKeptWork(services: Services, agencyId: string, wish: KeptFor) {
  let found = services
    .tablesOf(agencyId)
    .selectFrom("alur.work_item as item")
    .innerJoin("alur.case as c", (join) =>
      join.onRef("c.agency_id", "=", "item.agency_id").onRef("c.case_id", "=", "item.case_id"),
    )
    .select(["item.case_id", "item.work_item_id", "item.post_id", "item.unit_id", "c.procedure_id"])
    .select((item) => item.fn.coalesce("item.claimed_by", "item.reserved_for").as("keeper"))
    .where("item.agency_id", "=", agencyId)
    .where("item.finished_at", "is", null);
  if ("officialId" in wish) {
    const { officialId } = wish;
    found = found.where((item) =>
      item.or([item("claimed_by", "=", officialId), item("reserved_for", "=", officialId)]),
    );
  } else {
    const { postId } = wish;
    found = found.where((item) =>
      item.or([
        item("item.post_id", "=", postId),
        item("item.unit_id", "=", (post) =>
          post
            .selectFrom("alur.post")
            .select("unit_id")
            .where("agency_id", "=", agencyId)
            .where("post_id", "=", postId),
        ),
      ]),
    );
  }
  const rows = await found.execute();
  return rows.flatMap((row) => {
    if (row.keeper === null) return [];
    const audience: Audience =
      row.post_id === null ? { kind: "unit", unitId: row.unit_id ?? "" } : { kind: "post", postId: row.post_id };
    const [caseId, workItemId, procedureId] = [row.case_id, row.work_item_id, row.procedure_id];
    return [{ caseId, workItemId, procedureId, audience, keeper: row.keeper }];
  });
}

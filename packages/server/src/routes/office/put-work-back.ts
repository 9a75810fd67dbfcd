import { randomUUID } from "node:crypto";
import { runCommand } from "@alur/run";
import type { Official } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { getAgency } from "../../office/agency.ts";
import type { Services } from "../../services.ts";

/**
 * Puts back, for those who hold the posts now, what an official had in hand or was kept for them in posts and units that they have left: nobody else could
 * take it. The trail names the administrator. What somebody settles meanwhile stays as it is; should Alur end in the middle, the same change once more
 * does the rest.
 */
export async function putWorkBack(services: Services, administrator: Actor, official: Official): Promise<void> {
  const { cases, cache, tables, now } = services;
  const { agencyId } = administrator;
  const left = await findWorkLeft(services, agencyId, official);
  if (left.length === 0) return;
  const { calendar } = await getAgency(tables, agencyId);
  for (const { case_id: caseId, work_item_id: workItemId } of left) {
    const by = { ...administrator, relieves: official.id };
    const base = { commandId: randomUUID(), caseId, by, at: now().toISOString() };
    await runCommand(cases, { type: "ReleaseWorkItem", workItemId, ...base }, { agencyId, calendar, cache });
  }
}

async function findWorkLeft({ tables }: Services, agencyId: string, { id, postIds }: Official) {
  const items = await tables
    .selectFrom("alur.work_item")
    .select(["case_id", "work_item_id", "post_id", "unit_id"])
    .where("agency_id", "=", agencyId)
    .where("finished_at", "is", null)
    .where((item) => item.or([item("claimed_by", "=", id), item("reserved_for", "=", id)]))
    .execute();
  const posts = await tables
    .selectFrom("alur.post")
    .select(["post_id", "unit_id"])
    .where("agency_id", "=", agencyId)
    .execute();
  const held = posts.filter((post) => postIds.includes(post.post_id));
  return items.filter(({ post_id: postId, unit_id: unitId }) =>
    postId === null ? !held.some((post) => post.unit_id === unitId) : !postIds.includes(postId),
  );
}

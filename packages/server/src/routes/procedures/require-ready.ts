import { findBrokenReference, type Sop } from "@alur/model";
import { whyNotRunnable, type Binding } from "@alur/run";
import { problem } from "../../problems/request-problem.ts";
import type { TableStore } from "../../tables/open-tables.ts";

/**
 * Judges an SOP and its binding once more before they come into force: the browser has done so too, but what comes in is believed of nobody.
 * Throws `sop-broken`, `sop-not-runnable` with every reason, `post-unknown` or `unit-unknown`.
 */
export async function requireReady(tables: TableStore, agencyId: string, sop: Sop, binding: Binding): Promise<void> {
  const broken = findBrokenReference(sop);
  if (broken !== undefined) throw problem("sop-broken", [{ id: `Rujukan: "${broken}"`, en: `Reference: "${broken}"` }]);
  const reasons = whyNotRunnable(sop, binding);
  if (reasons.length > 0)
    throw problem(
      "sop-not-runnable",
      reasons.map((reason) => reason.message),
    );
  await requireOffice(tables, agencyId, binding);
}

async function requireOffice(tables: TableStore, agencyId: string, binding: Binding): Promise<void> {
  const bounds = Object.values(binding);
  const postIds = bounds.flatMap((bound) => ("postId" in bound ? bound.postId : []));
  const unitIds = bounds.flatMap((bound) => ("unitId" in bound ? bound.unitId : []));
  const [posts, units] = await Promise.all([
    tables
      .selectFrom("alur.post")
      .select("post_id")
      .where("agency_id", "=", agencyId)
      .where("dissolved_at", "is", null)
      .execute(),
    tables.selectFrom("alur.work_unit").select("unit_id").where("agency_id", "=", agencyId).execute(),
  ]);
  if (!postIds.every((id) => posts.some((row) => row.post_id === id))) throw problem("post-unknown");
  if (!unitIds.every((id) => units.some((row) => row.unit_id === id))) throw problem("unit-unknown");
}

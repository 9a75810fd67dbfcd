import type { ActingPost, Audience, Posts } from "@alur/run";
import type { WorklistItem } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { presentItem } from "./present.ts";

const MOST_ITEMS = 200;

/** Work of an official's subordinates whose deadline has passed, the longest overdue first. While a berkas is on hold nothing in it is late. */
export async function overdueBelow(services: Services, actor: Actor): Promise<WorklistItem[]> {
  const { cases, offices } = services;
  const below = ledBy(actor);
  if (below.length === 0) return [];
  const [rows, { names, agency }] = await Promise.all([
    overdueItems(services, actor.agencyId, below),
    offices.of(actor),
  ]);
  return Promise.all(
    rows.map(async (row) => {
      const audience: Audience =
        row.post_id === null ? { kind: "unit", unitId: row.unit_id ?? "" } : { kind: "post", postId: row.post_id };
      const entry = {
        caseId: row.case_id,
        workItemId: row.work_item_id,
        procedureId: row.procedure_id,
        subject: row.subject,
        number: row.number,
        stepId: row.step_id,
        round: row.round,
        performerId: row.performer_id,
        audience,
        status: row.claimed_by === null ? ("offered" as const) : ("claimed" as const),
        ...(row.claimed_by === null ? {} : { claimedBy: row.claimed_by }),
        offeredAt: row.offered_at.toISOString(),
        ...(row.due_at === null ? {} : { dueAt: row.due_at.toISOString() }),
        ...(row.escalated_at === null ? {} : { escalatedAt: row.escalated_at.toISOString() }),
      };
      return presentItem(
        entry,
        await cases.findProcedure(actor.agencyId, row.procedure_id),
        names,
        actor,
        agency.calendar,
      );
    }),
  );
}

/** What is below an official, and below the posts for which they act in some SOPs only there. */
function ledBy({ leads, acting = [] }: Actor): (Posts & { procedureIds?: readonly string[] })[] {
  const byActing = acting.flatMap((post) => (post.leads ? [{ ...post.leads, ...scopeOf(post) }] : []));
  return leads ? [leads, ...byActing] : byActing;
}

function scopeOf({ procedureIds }: ActingPost): { procedureIds?: readonly string[] } {
  return procedureIds ? { procedureIds } : {};
}

function overdueItems({ tables, now }: Services, agencyId: string, below: ReturnType<typeof ledBy>) {
  return tables
    .selectFrom("alur.work_item as item")
    .innerJoin("alur.case as c", (join) =>
      join.onRef("c.agency_id", "=", "item.agency_id").onRef("c.case_id", "=", "item.case_id"),
    )
    .select(["item.case_id", "item.work_item_id", "item.step_id", "item.round", "item.performer_id"])
    .select(["item.post_id", "item.unit_id", "item.claimed_by", "item.offered_at", "item.due_at", "item.escalated_at"])
    .select(["c.procedure_id", "c.subject", "c.number"])
    .where("item.agency_id", "=", agencyId)
    .where("item.finished_at", "is", null)
    .where("item.due_at", "<", now())
    .where("c.status", "=", "open")
    .where((item) =>
      item.or(
        below.map(({ postIds, unitIds, procedureIds }) =>
          item.and([
            item.or([
              ...(postIds.length > 0 ? [item("item.post_id", "in", [...postIds])] : []),
              ...(unitIds.length > 0 ? [item("item.unit_id", "in", [...unitIds])] : []),
            ]),
            ...(procedureIds ? [item("c.procedure_id", "in", [...procedureIds])] : []),
          ]),
        ),
      ),
    )
    .orderBy("item.due_at")
    .orderBy("item.work_item_id")
    .limit(MOST_ITEMS)
    .execute();
}

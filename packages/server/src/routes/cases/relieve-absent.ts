import { randomUUID } from "node:crypto";
import { openWorkItems, runCommand, type CaseEvent, type CaseState, type CommandContext } from "@alur/run";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";

/**
 * Work that comes back to an official who has left the post since then is put back for those who hold it now: nobody else could take it. The trail names
 * whoever returned it. Should Alur end before this, the administrator can still give the work to somebody else.
 */
export async function relieveAbsent(
  { cases, tables, now }: Services,
  actor: Actor,
  done: { events: readonly CaseEvent[]; state: CaseState },
  context: CommandContext,
): Promise<void> {
  if (!done.events.some(keepsForSomebody)) return;
  const { agencyId } = context;
  const held = await tables
    .selectFrom("alur.holding as holding")
    .innerJoin("alur.post as post", (join) =>
      join.onRef("post.agency_id", "=", "holding.agency_id").onRef("post.post_id", "=", "holding.post_id"),
    )
    .select(["holding.official_id", "holding.post_id", "post.unit_id"])
    .where("holding.agency_id", "=", agencyId)
    .where("holding.until", "is", null)
    .execute();
  for (const { id, audience, claimedBy, reservedFor } of openWorkItems(done.state)) {
    const keeper = claimedBy ?? reservedFor;
    if (keeper === undefined) continue;
    const own = held.filter((holding) => holding.official_id === keeper);
    const there = own.some((holding) =>
      audience.kind === "post" ? holding.post_id === audience.postId : holding.unit_id === audience.unitId,
    );
    if (there) continue;
    const by = { ...actor, relieves: keeper };
    const base = { commandId: randomUUID(), caseId: done.state.caseId, by, at: now().toISOString() };
    await runCommand(cases, { type: "ReleaseWorkItem", workItemId: id, ...base }, context);
  }
}

function keepsForSomebody(event: CaseEvent): boolean {
  return event.type === "DelegationAnswered" || (event.type === "WorkItemOffered" && event.reservedFor !== undefined);
}

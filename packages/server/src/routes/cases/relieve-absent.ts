import { randomUUID } from "node:crypto";
import { openWorkItems, runCommand, type CaseEvent, type CaseState, type CommandContext } from "@alur/run";
import type { Actor } from "../../office/actor.ts";
import { readAtTheirPosts } from "../../office/appointments/at-their-post.ts";
import type { Services } from "../../services.ts";

/**
 * Work that comes back to an official who has left the post since then, or is away while a *Plh.* acts for it, is put back for those who do its work now:
 * nobody else could take it. The trail names whoever returned it. Should Alur end before this, the administrator can still give the work to somebody else.
 */
export async function relieveAbsent(
  { cases, tables, now }: Services,
  actor: Actor,
  done: { events: readonly CaseEvent[]; state: CaseState },
  context: CommandContext,
): Promise<void> {
  if (!done.events.some(keepsForSomebody)) return;
  const { agencyId } = context;
  const { isThere } = await readAtTheirPosts(tables, agencyId);
  for (const { id, audience, claimedBy, reservedFor } of openWorkItems(done.state)) {
    const keeper = claimedBy ?? reservedFor;
    if (keeper === undefined || isThere(keeper, audience, done.state.procedureId)) continue;
    const by = { ...actor, relieves: keeper };
    const base = { commandId: randomUUID(), caseId: done.state.caseId, by, at: now().toISOString() };
    await runCommand(cases, { type: "ReleaseWorkItem", workItemId: id, ...base }, context);
  }
}

function keepsForSomebody(event: CaseEvent): boolean {
  return event.type === "DelegationAnswered" || (event.type === "WorkItemOffered" && event.reservedFor !== undefined);
}

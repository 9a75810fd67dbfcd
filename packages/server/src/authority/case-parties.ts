import {
  belongsTo,
  type Actor as PostHolder,
  type Binding,
  type CaseEntry,
  type CaseState,
  type Procedure,
} from "@alur/run";
import type { Actor } from "../office/actor.ts";

/** Whether an official's posts or units have a part in an SOP as the office runs it. */
export function takesPartIn(actor: Actor, binding: Binding): boolean {
  return Object.values(binding).some((bound) => {
    if (bound.kind === "requester") return false;
    return bound.kind === "unit" ? actor.unitIds.includes(bound.unitId) : actor.postIds.includes(bound.postId);
  });
}

/**
 * Who may see a case: the posts that have a part in its SOP, those to whom work in it was passed, the post through which it was opened, whoever has done
 * something in it, superiors of whoever has work in it, and administrators.
 */
export function maySeeCase(
  actor: Actor,
  { procedure, state, entries }: { procedure: Procedure; state: CaseState; entries: readonly CaseEntry[] },
): boolean {
  return (
    actor.administrator ||
    entries.some((entry) => entry.officialId === actor.officialId) ||
    actor.postIds.includes(state.viaPostId) ||
    takesPartIn(actor, procedure.binding) ||
    worksIn(actor, state) ||
    (actor.leads !== undefined && worksIn(actor.leads, state))
  );
}

/** Whether work in a case was for one of these posts or units. */
function worksIn(holder: Pick<PostHolder, "postIds" | "unitIds">, state: CaseState): boolean {
  return Object.values(state.workItems).some((item) => belongsTo(holder, item.audience));
}

import type { Binding, Procedure } from "@alur/run";
import type { Actor } from "../office/actor.ts";

/** Whether an official's posts or units have a part in an SOP as the office runs it. */
export function takesPartIn(actor: Actor, binding: Binding): boolean {
  return Object.values(binding).some((bound) => {
    if (bound.kind === "requester") return false;
    return bound.kind === "unit" ? actor.unitIds.includes(bound.unitId) : actor.postIds.includes(bound.postId);
  });
}

/** Who may see a case: the posts that have a part in its SOP, the post through which it was opened, who opened it, and administrators. */
export function maySeeCase(actor: Actor, procedure: Procedure, opened: { by: string; viaPostId: string }): boolean {
  return (
    actor.administrator ||
    actor.officialId === opened.by ||
    actor.postIds.includes(opened.viaPostId) ||
    takesPartIn(actor, procedure.binding)
  );
}

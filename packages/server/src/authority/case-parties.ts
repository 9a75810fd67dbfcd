import {
  belongsTo,
  inSop,
  leadsOver,
  postsOf,
  type Actor as PostHolder,
  type Audience,
  type CaseEntry,
  type CaseState,
  type Procedure,
} from "@alur/run";
import type { Actor } from "../office/actor.ts";

/** Whether an official's posts or units, or those for which they act there, have a part in an SOP as the office runs it. */
export function takesPartIn(official: Actor, { id, binding }: Pick<Procedure, "id" | "binding">): boolean {
  const actor = inSop(official, id);
  return Object.values(binding).some((bound) => {
    if (bound.kind === "requester") return false;
    return belongsTo(actor, bound.kind === "unit" ? bound : { kind: "post", postId: bound.postId });
  });
}

/**
 * Who may see a case: the posts that have a part in its SOP, those to whom work in it was passed, the post through which it was opened, whoever has done
 * something in it, superiors of whoever has work in it, and administrators.
 */
export function maySeeCase(
  official: Actor,
  { procedure, state, entries }: { procedure: Procedure; state: CaseState; entries: readonly CaseEntry[] },
): boolean {
  const actor: PostHolder = inSop(official, procedure.id);
  const isTheirs = (audience: Audience): boolean => belongsTo(actor, audience) || leadsOver(actor, audience);
  return (
    official.administrator ||
    entries.some((entry) => entry.officialId === actor.officialId) ||
    postsOf(actor).includes(state.viaPostId) ||
    takesPartIn(official, procedure) ||
    Object.values(state.workItems).some((item) => isTheirs(item.audience))
  );
}

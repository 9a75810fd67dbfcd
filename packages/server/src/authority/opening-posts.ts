import { findStep, flowsFrom, START, type Sop } from "@alur/model";
import { landings, type Bound, type Procedure } from "@alur/run";
import type { Actor } from "../office/actor.ts";

/**
 * Through which of their posts, or of those for which they act, an official may open a case: those that perform the SOP's first step. Where the pemohon does, every post may, since any
 * official can be the one who takes the request, or makes it for themselves.
 */
export function openingPosts(
  actor: Pick<Actor, "posts" | "acting">,
  { id: procedureId, sop, binding }: Procedure,
): string[] {
  const performers = firstPerformers(sop).flatMap((id) => binding[id] ?? []);
  const acting = (actor.acting ?? []).filter(({ procedureIds }) => procedureIds?.includes(procedureId) ?? true);
  const posts = [...actor.posts, ...acting.map(({ postId: id, unitIds }) => ({ id, unitId: unitIds[0] ?? null }))];
  return posts.filter((post) => performers.some((bound) => performs(post, bound))).map((post) => post.id);
}

function firstPerformers(sop: Sop): string[] {
  const first = flowsFrom(sop, START).flatMap((flow) => landings(sop, flow.to));
  return first.flatMap((id) => findStep(sop, id)?.performerIds ?? []);
}

function performs(post: Actor["posts"][number], bound: Bound): boolean {
  switch (bound.kind) {
    case "requester":
      return true;
    case "unit":
      return post.unitId === bound.unitId;
    case "post":
    case "external":
      return post.id === bound.postId;
  }
}

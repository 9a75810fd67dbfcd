import type { ActingPost, ActingUnder } from "./acting.ts";
import { withinPosts, type Audience, type Posts } from "./posts.ts";

export type { Audience } from "./posts.ts";

/** An official at work: who it is, which posts they hold today and in which units they work. */
export interface Actor extends Posts {
  officialId: string;
  /** The posts that they do not hold but act for today. */
  acting?: readonly ActingPost[];
  /** Keeps the office in Alur: may pass on the work of others, stop a berkas and let it go on again. */
  administrator?: boolean;
  /** The posts below theirs, with the units in which those are: a superior may pass on the work of others there. */
  leads?: Posts;
  /** A colleague who has left their post, and whose open work this official puts back for those who hold it now. */
  relieves?: string;
}

/** Who acts where no official does, because time went on or somebody without an account asked: Alur itself. Nobody else ever has this identifier. */
export const alurItself: Actor = { officialId: "00000000-0000-0000-0000-000000000000", postIds: [], unitIds: [] };

/** The official with those of their appointments that reach an SOP: in a berkas of any other they are as if they had none. */
export function inSop(actor: Actor, procedureId: string): Actor {
  if (!actor.acting) return actor;
  const { acting, ...own } = actor;
  const here = acting.filter(({ procedureIds }) => procedureIds?.includes(procedureId) ?? true);
  return here.length === 0 ? own : { ...own, acting: here };
}

/** The appointment by which work of a post or unit is an official's; none where it is theirs anyway. */
export function actingFor(actor: Actor, audience: Audience): ActingPost | undefined {
  if (withinPosts(actor, audience)) return undefined;
  return actor.acting?.find(({ postId, unitIds }) => withinPosts({ postIds: [postId], unitIds }, audience));
}

/** The appointment by which an official stands above a post or unit; none where they do anyway. */
export function leadingFor(actor: Actor, audience: Audience): ActingPost | undefined {
  if (actor.leads && withinPosts(actor.leads, audience)) return undefined;
  return actor.acting?.find(({ leads }) => leads && withinPosts(leads, audience));
}

export function belongsTo(actor: Actor, audience: Audience): boolean {
  return withinPosts(actor, audience) || actingFor(actor, audience) !== undefined;
}

/** Whether a post or unit is below an official. */
export function leadsOver(actor: Actor, audience: Audience): boolean {
  return (actor.leads && withinPosts(actor.leads, audience)) === true || leadingFor(actor, audience) !== undefined;
}

/** The posts in which an official may do something, their own first. */
export function postsOf({ postIds, acting = [] }: Actor): string[] {
  return [...new Set([...postIds, ...acting.map(({ postId }) => postId)])];
}

/** Who did something, and in which post; the trail shows both. Work offered to a whole unit names no post, unless somebody acts for one there. */
export interface Doer {
  officialId: string;
  postId?: string;
  /** Not in a post of their own. */
  acting?: ActingUnder;
}

/** The official in the capacity in which a work item reached them, or in which they stand above it; whoever relieves a colleague may have none. */
export function doerFor(actor: Actor, audience: Audience): Doer {
  const { officialId, postIds } = actor;
  if (audience.kind === "post" && postIds.includes(audience.postId)) return { officialId, postId: audience.postId };
  const acting = actingFor(actor, audience) ?? (belongsTo(actor, audience) ? undefined : leadingFor(actor, audience));
  return acting ? { officialId, postId: acting.postId, acting: acting.under } : { officialId };
}

/** The official in the capacity in which they act on a whole berkas: the post through which it was opened, or else their first. */
export function doerOf(actor: Actor, { viaPostId }: { viaPostId: string }): Doer {
  const posts = postsOf(actor);
  const postId = posts.includes(viaPostId) ? viaPostId : posts[0];
  return postId === undefined ? { officialId: actor.officialId } : doerFor(actor, { kind: "post", postId });
}

/** An official at work: who it is, which posts they hold today (or act for) and in which units they work. */
export interface Actor {
  officialId: string;
  postIds: readonly string[];
  unitIds: readonly string[];
  /** Keeps the office in Alur: may pass on the work of others, stop a berkas and let it go on again. */
  administrator?: boolean;
  /** The posts below theirs, with the units in which those are: a superior may pass on the work of others there. */
  leads?: { postIds: readonly string[]; unitIds: readonly string[] };
  /** A colleague who has left their post, and whose open work this official puts back for those who hold it now. */
  relieves?: string;
}

/** Who acts where no official does, because time went on or somebody without an account asked: Alur itself. Nobody else ever has this identifier. */
export const alurItself: Actor = { officialId: "00000000-0000-0000-0000-000000000000", postIds: [], unitIds: [] };

/** To whom a work item is offered: the holders of a post, or everybody who works in a unit. */
export type Audience = { kind: "post"; postId: string } | { kind: "unit"; unitId: string };

export function belongsTo(actor: Pick<Actor, "postIds" | "unitIds">, audience: Audience): boolean {
  return audience.kind === "post" ? actor.postIds.includes(audience.postId) : actor.unitIds.includes(audience.unitId);
}

/** Who did something, and in which post; the trail shows both. Work offered to a whole unit names no post. */
export interface Doer {
  officialId: string;
  postId?: string;
}

/** The official in the capacity in which a work item reached them; whoever relieves a colleague may have none. */
export function doerFor(actor: Actor, audience: Audience): Doer {
  return audience.kind === "post" && actor.postIds.includes(audience.postId)
    ? { officialId: actor.officialId, postId: audience.postId }
    : { officialId: actor.officialId };
}

/** The official in the capacity in which they act on a whole berkas: the post through which it was opened, or else their first. */
export function doerOf({ officialId, postIds }: Actor, { viaPostId }: { viaPostId: string }): Doer {
  const postId = postIds.includes(viaPostId) ? viaPostId : postIds[0];
  return postId === undefined ? { officialId } : { officialId, postId };
}

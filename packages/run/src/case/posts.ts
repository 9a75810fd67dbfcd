/** Posts, and units in which work for anybody is done. */
export interface Posts {
  postIds: readonly string[];
  unitIds: readonly string[];
}

/** To whom a work item is offered: the holders of a post, or everybody who works in a unit. Whoever acts for a post is one of them. */
export type Audience = { kind: "post"; postId: string } | { kind: "unit"; unitId: string };

export function withinPosts({ postIds, unitIds }: Posts, audience: Audience): boolean {
  return audience.kind === "post" ? postIds.includes(audience.postId) : unitIds.includes(audience.unitId);
}

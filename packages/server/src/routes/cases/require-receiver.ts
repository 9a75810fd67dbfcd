import type { CaseCommandRequest } from "../../api/index.ts";
import { readAtTheirPosts } from "../../office/appointments/at-their-post.ts";
import { problem } from "../../problems/request-problem.ts";
import type { TableStore } from "../../tables/open-tables.ts";

/**
 * Work is passed only to a post of this office that somebody holds or acts for in its SOP, and to nobody by name who is not at that post now. Throws
 * `post-vacant` or `official-not-in-post`.
 */
export async function requireReceiver(
  tables: TableStore,
  { agencyId, procedureId }: { agencyId: string; procedureId: string },
  request: CaseCommandRequest,
): Promise<void> {
  if (!("toPostId" in request)) return;
  const { toPostId, toOfficialId } = request;
  const { isServed, isThere } = await readAtTheirPosts(tables, agencyId);
  if (!isServed(toPostId, procedureId)) throw problem("post-vacant");
  if (toOfficialId !== null && !isThere(toOfficialId, { kind: "post", postId: toPostId }, procedureId)) {
    throw problem("official-not-in-post");
  }
}

/** Refuses a post that nobody holds or acts for in all SOPs, or that the office does not have: `post-vacant`. */
export async function requireServed(tables: TableStore, agencyId: string, postId: string): Promise<void> {
  const { isServed } = await readAtTheirPosts(tables, agencyId);
  if (!isServed(postId)) throw problem("post-vacant");
}

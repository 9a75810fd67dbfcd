import type { CaseCommandRequest } from "../../api/index.ts";
import { listHoldings } from "../../office/holdings.ts";
import { problem } from "../../problems/request-problem.ts";
import type { TableStore } from "../../tables/open-tables.ts";

/** Work is passed only to a post of this office that somebody holds, and to nobody by name who does not hold it. Throws `post-vacant` or `official-not-in-post`. */
export async function requireReceiver(
  tables: TableStore,
  agencyId: string,
  request: CaseCommandRequest,
): Promise<void> {
  if (!("toPostId" in request)) return;
  const { toPostId, toOfficialId } = request;
  const holders = (await listHoldings(tables, agencyId)).filter(({ postId }) => postId === toPostId);
  if (holders.length === 0) throw problem("post-vacant");
  if (toOfficialId !== null && !holders.some(({ officialId }) => officialId === toOfficialId)) {
    throw problem("official-not-in-post");
  }
}

/** Refuses a post that nobody holds, or that the office does not have: `post-vacant`. */
export async function requireHolders(tables: TableStore, agencyId: string, postId: string): Promise<void> {
  const held = (await listHoldings(tables, agencyId)).some((holding) => holding.postId === postId);
  if (!held) throw problem("post-vacant");
}

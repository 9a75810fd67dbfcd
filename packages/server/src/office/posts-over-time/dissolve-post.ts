import type * as z from "zod";
import type { DissolutionEffect, dissolutionSchema } from "../../api/index.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";
import { together, type TableStore } from "../../tables/open-tables.ts";
import type { Actor } from "../actor.ts";
import { listOfficials } from "../officials.ts";
import { listPosts } from "../posts.ts";
import { livingProcedures, performersBoundTo } from "./bound-procedures.ts";
import { noteOfficeChange } from "./office-changes.ts";
import { openWorkAt } from "./waiting-work.ts";

/** What hangs on a post: SOPs, open work, who holds it and who stands below it. Throws `post-unknown`. */
export async function dissolutionEffect(services: Services, agencyId: string, id: string): Promise<DissolutionEffect> {
  const { tables } = services;
  const posts = await listPosts(tables, agencyId);
  const post = posts.find((other) => other.id === id);
  if (!post) throw problem("post-unknown");
  const officials = await listOfficials(tables, agencyId);
  const procedures = await livingProcedures(services, agencyId);
  return {
    procedures: procedures.flatMap((procedure) => {
      const performers = performersBoundTo(procedure, id);
      const { title, number } = procedure.sop.identity;
      return performers.length > 0 ? [{ id: procedure.id, title, number, performers }] : [];
    }),
    waiting: (await openWorkAt(tables, agencyId, [id])).length,
    holders: officials.filter((official) => post.holderIds.includes(official.id)).map(({ name }) => name),
    subordinates: posts.filter(({ superiorId }) => superiorId === id).map(({ name }) => name),
  };
}

/**
 * Writes down that a post is dissolved on a day, and which one takes over; `settle-dissolutions.ts` carries it out. Throws `post-unknown`,
 * `post-dissolved` and, where something hangs on it and no successor is named, `successor-needed`.
 */
export async function dissolvePost(
  services: Services,
  by: Actor,
  id: string,
  { at, successorId, basis }: z.output<typeof dissolutionSchema>,
): Promise<void> {
  const { agencyId } = by;
  const { procedures, waiting, subordinates } = await dissolutionEffect(services, agencyId, id);
  if (successorId === null && procedures.length + waiting + subordinates.length > 0) throw problem("successor-needed");
  await together(services.tables, async (tables) => {
    const posts = await listPosts(tables, agencyId);
    const post = posts.find((other) => other.id === id);
    const successor = posts.find((other) => other.id === successorId);
    if (!post || (successorId !== null && (!successor || successorId === id))) throw problem("post-unknown");
    if (post.dissolution || successor?.dissolution) throw problem("post-dissolved");
    await tables
      .updateTable("alur.post")
      .set({
        dissolved_at: at === undefined ? services.now() : new Date(at),
        successor_post_id: successorId,
        dissolved_by: by.officialId,
        dissolution_basis: basis,
      })
      .where("agency_id", "=", agencyId)
      .where("post_id", "=", id)
      .execute();
    if (successor) await alsoKnownAs(tables, agencyId, successor, [post.name, ...post.aliases]);
    const names = [{ from: post.name, to: successor?.name ?? "" }];
    await noteOfficeChange(tables, { agencyId, kind: "post-dissolved", basis, names, by: by.officialId });
  });
}

/** SOPs on paper go on naming the post that is gone: its names now lead to the successor. */
async function alsoKnownAs(
  tables: TableStore,
  agencyId: string,
  post: { id: string; name: string; aliases: readonly string[] },
  names: readonly string[],
): Promise<void> {
  const aliases = [...new Set([...post.aliases, ...names])].filter((name) => name !== post.name);
  await tables
    .updateTable("alur.post")
    .set({ aliases })
    .where("agency_id", "=", agencyId)
    .where("post_id", "=", post.id)
    .execute();
}

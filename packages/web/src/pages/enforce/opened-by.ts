import { findStep, flowsFrom, START, type Sop } from "@alur/model";
import { landings, type Binding } from "@alur/run";
import type { Office } from "@alur/server/api";

/** Who may open a berkas of an SOP: any post, where the pemohon begins; otherwise the posts, by name, that act at the first step. */
export type OpenedBy = "any-post" | readonly string[];

export function openedBy(sop: Sop, binding: Binding, office: Office): OpenedBy {
  const first = flowsFrom(sop, START).flatMap((flow) => landings(sop, flow.to));
  const bound = first
    .flatMap((id) => findStep(sop, id)?.performerIds ?? [])
    .flatMap((performerId) => binding[performerId] ?? []);
  if (bound.some(({ kind }) => kind === "requester")) return "any-post";
  return office.posts
    .filter((post) =>
      bound.some(
        (who) => ("postId" in who && who.postId === post.id) || ("unitId" in who && who.unitId === post.unitId),
      ),
    )
    .map((post) => post.name);
}

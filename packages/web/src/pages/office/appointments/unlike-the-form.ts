import type { Post } from "@alur/server/api";

/** What does not fit between a form of acting and a post, as UU 30/2014 tells the two apart: *Plt.* for a vacant post, *Plh.* while its holder is away. */
export function unlikeTheForm(
  form: "plt" | "plh",
  { holderIds }: Pick<Post, "holderIds">,
): "held" | "vacant" | undefined {
  if (form === "plt") return holderIds.length > 0 ? "held" : undefined;
  return holderIds.length === 0 ? "vacant" : undefined;
}

import type { Office } from "@alur/server/api";

/** The posts that may take over from one: those that are not dissolved, and where it matters only those that somebody holds. */
export function postOptions(office: Office, postId: string, which: "all" | "held"): { value: string; label: string }[] {
  return office.posts
    .filter(({ id, dissolution }) => id !== postId && dissolution === null)
    .filter(({ holderIds }) => which === "all" || holderIds.length > 0)
    .map(({ id, name }) => ({ value: id, label: name }));
}

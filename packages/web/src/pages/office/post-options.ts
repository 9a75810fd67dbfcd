import type { Appointment, Office } from "@alur/server/api";
import { servedByActing } from "./appointments/served-by-acting.ts";

/** The posts that may take over from one: those that are not dissolved, and where it matters only those that somebody holds or acts for. */
export function postOptions(
  office: Office,
  postId: string,
  which: "all" | { servedBy: readonly Appointment[] },
): { value: string; label: string }[] {
  return office.posts
    .filter(({ id, dissolution }) => id !== postId && dissolution === null)
    .filter(({ id, holderIds }) => which === "all" || holderIds.length > 0 || servedByActing(which.servedBy, id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

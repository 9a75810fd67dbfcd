import type { Posts } from "./posts.ts";

/** *Plt.* while nobody holds the post, *Plh.* while its holder is away for a time (UU 30/2014, Pasal 14). */
export const actingForms = ["plt", "plh"] as const;
export type ActingForm = (typeof actingForms)[number];

/** Under which letter, and in which form, somebody acts for a post. It stands in each of their deeds, for whoever examines by what right it was done. */
export interface ActingUnder {
  appointmentId: string;
  form: ActingForm;
  /** The letter, as the office names it. */
  basis: string;
}

/** A post whose work an official does for some days. */
export interface ActingPost {
  under: ActingUnder;
  postId: string;
  /** The unit in which the post is. */
  unitIds: readonly string[];
  /** What is below the post. */
  leads?: Posts;
  /** The SOPs, with all their versions, in which they act; absent where in all. */
  procedureIds?: readonly string[];
}

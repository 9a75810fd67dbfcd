import type { Office, Openings } from "@alur/server/api";

/** What each part of the ways of opening knows. */
export interface OpeningsPartProps {
  procedureId: string;
  title: string;
  mayEdit: boolean;
  openings: Openings;
  office: Office;
}

/** What a post is called. */
export function postName(office: Office, postId: string): string {
  return office.posts.find(({ id }) => id === postId)?.name ?? "";
}

import { useOffice } from "../../../../api/office.ts";
import { useMe } from "../../../../api/session.ts";

/** The names of the office's posts, for whoever is signed in; a performer is best named as the office names the post. */
export function usePostNames(): readonly string[] {
  const signedIn = Boolean(useMe());
  const office = useOffice(signedIn).data;
  return signedIn ? (office?.posts.map(({ name }) => name) ?? []) : [];
}

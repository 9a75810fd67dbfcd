import type { Official } from "../../api/index.ts";

/** An official as colleagues see them: who they are and what they hold, not how they sign in. */
export function withoutContacts(official: Official): Official {
  return { ...official, email: "" };
}

import type { Actor } from "../office/actor.ts";
import { findActor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";
import { headersOf } from "../sign-in/headers-of.ts";

/** An active official of the office. What they may do beyond that follows from the posts they hold. */
export const signedIn: Policy<Actor> = {
  name: "signed-in",
  who: "Officials who are signed in.",
  async admit(request, { authenticator, tables }) {
    const userId = await authenticator.findUserId(headersOf(request));
    const actor = userId === undefined ? undefined : await findActor(tables, userId);
    if (!actor) throw problem("not-signed-in");
    return actor;
  },
};

import type { Actor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";

/** An active official of the office. What they may do beyond that follows from the posts they hold. */
export const signedIn: Policy<Actor> = {
  name: "signed-in",
  who: "Officials who are signed in.",
  async admit(request, { standings }) {
    const actor = await standings.confirm(request);
    if (!actor) throw problem("not-signed-in");
    return actor;
  },
};

import type { Actor } from "../office/actor.ts";
import { findActor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";
import type { Services } from "../services.ts";
import { findAgencyOf } from "../sign-in/agency-of-account.ts";
import { headersOf } from "../sign-in/headers-of.ts";

/** An active official of the office. What they may do beyond that follows from the posts they hold. */
export const signedIn: Policy<Actor> = {
  name: "signed-in",
  who: "Officials who are signed in.",
  async admit(request, services) {
    const userId = await services.authenticator.findUserId(headersOf(request));
    const actor = userId === undefined ? undefined : await actorOf(userId, services);
    if (!actor) throw problem("not-signed-in");
    return actor;
  },
};

async function actorOf(userId: string, { tables, tablesOf }: Services): Promise<Actor | undefined> {
  const account = await findAgencyOf(tables, userId);
  return account && findActor(tablesOf(account.agencyId), userId);
}

import type { Actor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";
import { signedIn } from "./signed-in.ts";

/** Who keeps the office's units, posts and officials, and puts SOPs into force. */
export const administrator: Policy<Actor> = {
  name: "administrator",
  who: "The office's administrators.",
  async admit(request, services) {
    const actor = await signedIn.admit(request, services);
    if (!actor.administrator) throw problem("not-administrator");
    return actor;
  },
};

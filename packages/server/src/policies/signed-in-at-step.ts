import type { Actor } from "../office/actor.ts";
import type { Policy } from "../routing/policy.ts";
import { signedIn } from "./signed-in.ts";

/**
 * An active official who takes a step of a berkas. Whom this process remembers is admitted without asking: the statement that writes the step asks, and
 * `at-the-step.ts` asks wherever none is written. Only for routes that go through there.
 */
export const signedInAtStep: Policy<Actor> = {
  name: "signed-in-at-step",
  who: signedIn.who,
  admit: async (request, services) => services.standings.remembered(request) ?? signedIn.admit(request, services),
};

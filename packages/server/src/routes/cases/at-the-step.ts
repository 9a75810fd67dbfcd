import { StandingLost } from "@alur/run";
import type { FastifyRequest } from "fastify";
import type { Actor } from "../../office/actor.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem, RequestProblem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

/** How often the office may change while somebody's step is being judged. */
const MOST_TRIES = 3;

/**
 * Lets an official take a step on what this process remembers of them. `take` answers with a step that was written, whose statement has compared their
 * standing. Whatever else comes of it (nothing written, or a refusal) is not believed: they are asked for anew, and the step is judged on what is true now.
 */
export async function atTheStep<Answer>(
  services: Services,
  request: FastifyRequest,
  granted: Actor,
  take: (actor: Actor, confirmed: boolean) => Promise<Answer | "nothing-written">,
): Promise<Answer> {
  let actor = granted;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const confirmed = tries > 0;
    try {
      const answer = await take(actor, confirmed);
      if (answer !== "nothing-written") return answer;
    } catch (reason) {
      const final = confirmed || !(reason instanceof RequestProblem);
      if (final && !(reason instanceof StandingLost)) throw reason;
    }
    actor = await signedIn.admit(request, services);
  }
  throw problem("office-changing");
}

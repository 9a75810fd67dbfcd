import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { problem } from "../problems/request-problem.ts";
import type { Limit } from "../routing/define-route.ts";

/** For everything together. A page makes some ten requests; many officials may share one address of the office. */
export const generalLimit: Limit = { requests: 3000, seconds: 60 };
/** For passwords: enough for someone who mistypes, too few for guessing. */
export const signInLimit: Limit = { requests: 20, seconds: 60 };
/** For drawing papers, the one costly thing that needs no account. */
export const publicPrintLimit: Limit = { requests: 30, seconds: 60 };

/** One computer cannot keep the server from serving the others. */
export async function limitRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    ...asOption(generalLimit),
    errorResponseBuilder: () => problem("too-many-requests"),
  });
}

/** A limit in the words of the route's configuration. */
export function asOption({ requests, seconds }: Limit): { max: number; timeWindow: number } {
  return { max: requests, timeWindow: seconds * 1000 };
}

import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { problem } from "../problems/request-problem.ts";
import type { Limit } from "../routing/define-route.ts";

/** For everything together. A page makes some ten requests; many officials may share one address of the office. */
const generalLimit: Limit = { requests: 6000, seconds: 60 };
/** For signing in from one address, behind which the whole office may come to work at half past seven. */
export const signInLimit: Limit = { requests: 120, seconds: 60 };
/** For one account from one address: enough for someone who mistypes, too few for guessing. */
const passwordLimit: Limit = { requests: 10, seconds: 60 };
/** For drawing papers, the one costly thing that needs no account. */
export const publicPrintLimit: Limit = { requests: 30, seconds: 60 };

/** For asking for a service without an account: enough for a counter at which a whole village asks. */
export const publicRequestLimit: Limit = { requests: 30, seconds: 600 };
/** For asking how a request stands: too few for guessing codes. */
export const publicStatusLimit: Limit = { requests: 60, seconds: 60 };

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

/** Counts the attempts at one account from one address. Throws `too-many-requests`. */
export function limitPasswords(app: FastifyInstance): (request: FastifyRequest) => Promise<void> {
  const count = app.createRateLimit({
    ...asOption(passwordLimit),
    keyGenerator: (request) => `${request.ip} ${accountIn(request.body)}`,
  });
  return async (request) => {
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded) throw problem("too-many-requests");
  };
}

function accountIn(body: unknown): string {
  const email = typeof body === "object" && body !== null && "email" in body ? body.email : undefined;
  return typeof email === "string" ? email.trim().toLowerCase() : "";
}

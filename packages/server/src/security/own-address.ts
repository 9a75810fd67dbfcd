import { isIP } from "node:net";
import os from "node:os";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { problem } from "../problems/request-problem.ts";
import { hostNameOf, isLoopback } from "./this-computer.ts";

const changing = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * Refuses requests that another site makes in the name of somebody who is signed in here: the address must be one of ours, and what changes something
 * must come from a page of that same address.
 */
export function guardOwnAddress(app: FastifyInstance, extraNames: readonly string[] = []): void {
  const names = new Set(extraNames.map((name) => name.toLowerCase()));
  app.addHook("onRequest", async (request) => {
    if (!isOwnName(hostNameOf(request.headers.host), names)) throw problem("host-unknown");
    if (changing.has(request.method) && !isSameSite(request)) throw problem("origin-foreign");
  });
}

/**
 * A foreign site can let its own name lead to this computer, but it cannot make that name an address or this computer's own; so those, and the names
 * that the office gave, are ours.
 */
function isOwnName(name: string, extra: ReadonlySet<string>): boolean {
  if (isLoopback(name) || isIP(name) !== 0 || extra.has(name)) return true;
  const own = os.hostname().toLowerCase();
  const [first] = own.split(".");
  return name === own || name === `${first}.local`;
}

function isSameSite(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  // Programs other than browsers send no Origin, and carry nobody's cookies without knowing it.
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase());
}

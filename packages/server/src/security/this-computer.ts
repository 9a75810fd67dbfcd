import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";

/** The name in a Host header, without port and brackets, in small letters. */
export function hostNameOf(host: string | undefined): string {
  const name = (host ?? "").replace(/:\d+$/, "").toLowerCase();
  return name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
}

/** Whether a name or address means the computer itself. */
export function isLoopback(name: string): boolean {
  const address = name.startsWith("::ffff:") ? name.slice(7) : name;
  return address === "localhost" || address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}

/** By these a proxy says that it passes on what somebody else asked. One that says none of them cannot be told from a person at this computer. */
const proxyHeaders = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded", "via"];

/**
 * Whether the request was made on the computer on which Alur runs. Both ends must say so: a proxy on this computer passes on requests from elsewhere
 * (and says for whom), and a foreign site can have its own name lead here.
 */
export function comesFromThisComputer(request: FastifyRequest): boolean {
  const proxied = proxyHeaders.some((name) => request.headers[name] !== undefined);
  const from = request.raw.socket.remoteAddress ?? "";
  return !proxied && isLoopback(from) && isLoopback(hostNameOf(request.headers.host));
}

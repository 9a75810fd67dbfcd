import type { FastifyInstance } from "fastify";

/** How many ports after the wanted one are tried. */
const TRIES = 20;

/** Listens on the wanted port, or the next one that no other program uses. Returns the port. */
export async function listenOnFreePort(app: FastifyInstance, host: string, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      await app.listen({ host, port });
      const address = app.server.address();
      return typeof address === "object" && address ? address.port : port;
    } catch (cause) {
      const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
      if (!taken || port >= wanted + TRIES) throw cause;
    }
  }
}

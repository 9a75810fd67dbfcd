import type { FastifyInstance } from "fastify";

/** Lets a route take bytes as they come: they are its request's body, a stream, and the route alone decides how many it reads. */
export function takeBytes(app: FastifyInstance): void {
  app.addContentTypeParser("application/octet-stream", (_request, payload, done) => {
    done(null, payload);
  });
}

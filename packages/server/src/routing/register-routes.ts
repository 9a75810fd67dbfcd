import type { FastifyInstance, FastifyRequest } from "fastify";
import { problemSchema } from "../api/index.ts";
import { asOption } from "../security/rate-limits.ts";
import type { Services } from "../services.ts";
import type { Route } from "./define-route.ts";

/** Puts the registry's routes onto the server, each behind its policy. */
export function registerRoutes(
  app: FastifyInstance,
  registry: Readonly<Record<string, readonly Route[]>>,
  services: Services,
): void {
  for (const [resource, routes] of Object.entries(registry)) {
    for (const route of routes) registerRoute(app, resource, route, services);
  }
}

function registerRoute(app: FastifyInstance, resource: string, route: Route, services: Services): void {
  const grants = new WeakMap<FastifyRequest, unknown>();
  app.route({
    method: route.method,
    url: route.path,
    ...(route.limit ? { config: { rateLimit: asOption(route.limit) } } : {}),
    schema: {
      tags: [resource],
      summary: route.summary,
      description: `For: ${route.policy.who}`,
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { querystring: route.query } : {}),
      ...(route.body ? { body: route.body } : {}),
      response: { [route.status]: route.answer, "4xx": problemSchema, "5xx": problemSchema },
    },
    // Before the body is read, and after the rate limit has been counted.
    preParsing: async (request, _reply, payload) => {
      grants.set(request, await route.policy.admit(request, services));
      return payload;
    },
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const grant = grants.get(request);
      const answer = await route.handle({ params, query, body, grant, services, raw: request, reply });
      if (reply.sent) return reply;
      return reply.status(route.status).send(answer);
    },
  });
}

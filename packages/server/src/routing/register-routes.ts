import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { asOption } from "../security/rate-limits.ts";
import type { Services } from "../services.ts";
import type { Route } from "./define-route.ts";
import { EventStream } from "./event-stream.ts";
import { FileAnswer } from "./file-answer.ts";
import { keptAnswer } from "./kept-answers.ts";
import { nameNext, pageOf, pageQuerySchema, type PageWish } from "./pages.ts";
import { problemContent } from "./problem-content.ts";
import { keyHeaderSchema } from "./request-key.ts";

/** The policies that ask for a session. */
const signedInPolicies = new Set(["signed-in", "signed-in-at-step", "administrator"]);

const nothingSchema = z.undefined().meta({ description: "Done; the version is in ETag." });

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
      ...(signedInPolicies.has(route.policy.name) ? { security: [{ session: [] }] } : {}),
      ...(route.params ? { params: route.params } : {}),
      ...(queryOf(route) ? { querystring: queryOf(route) } : {}),
      ...(route.body ? { body: route.body } : {}),
      ...(route.repetition === undefined ? {} : { headers: route.headers ?? keyHeaderSchema }),
      response: {
        [route.status]: route.answer,
        ...(route.littleAnswer ? { 204: nothingSchema } : {}),
        "4xx": problemContent,
        "5xx": problemContent,
        ...(route.failure ? { 503: route.failure } : {}),
      },
    },
    // Before the body is read, and after the rate limit has been counted.
    preParsing: async (request, _reply, payload) => {
      grants.set(request, await route.policy.admit(request, services));
      return payload;
    },
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const grant = grants.get(request);
      const scoped = servicesFor(grant, services);
      const asked = { params, query, body, grant, services: scoped, raw: request, reply };
      const first = await (route.repetition === "kept" ? keptAnswer(route, asked) : route.handle(asked));
      const whole = route.afterwards ? await route.afterwards(asked, first) : first;
      const answer = route.pagedBy ? turnTo(route.pagedBy, whole as unknown[], request, reply) : whole;
      if (answer instanceof FileAnswer) return sendFile(reply, answer);
      if (answer instanceof EventStream) return sendEvents(reply, answer);
      if (route.writtenAsItIs && answer !== undefined)
        reply.type("application/json; charset=utf-8").serializer(JSON.stringify);
      return reply.status(statusOf(reply, route)).send(answer);
    },
  });
}

/** A list that is read page by page takes the words for that besides its own. */
function queryOf({ query, pagedBy }: Route): z.ZodType | undefined {
  if (!pagedBy) return query;
  return query instanceof z.ZodObject ? query.extend(pageQuerySchema.shape) : pageQuerySchema;
}

/** The page of a list that was asked for, with the address of the next. */
function turnTo(
  keyOf: (item: unknown) => string,
  items: readonly unknown[],
  request: FastifyRequest,
  reply: FastifyReply,
): unknown[] {
  const { page, next } = pageOf(items, request.query as PageWish, keyOf);
  nameNext(request, reply, next);
  return page;
}

/** What a route does for somebody of an agency, it does with the tables as that agency sees them. */
function servicesFor(grant: unknown, services: Services): Services {
  const agencyId = typeof grant === "object" && grant !== null && "agencyId" in grant ? grant.agencyId : undefined;
  return typeof agencyId === "string" ? { ...services, tables: services.tablesOf(agencyId) } : services;
}

/** A route may have set another status by itself, as the health of a failing server does. */
function statusOf(reply: FastifyReply, route: Route): number {
  return reply.statusCode === 200 ? route.status : reply.statusCode;
}

function sendEvents(reply: FastifyReply, { readable }: EventStream): FastifyReply {
  return reply.type("text/event-stream").header("cache-control", "no-store").send(readable);
}

function sendFile(reply: FastifyReply, { bytes, contentType, name }: FileAnswer): FastifyReply {
  const encoded = encodeURIComponent(name);
  return reply
    .type(contentType)
    .header("content-disposition", `attachment; filename*=UTF-8''${encoded}`)
    .send(bytes instanceof Readable ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

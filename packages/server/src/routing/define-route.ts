import type { FastifyReply, FastifyRequest } from "fastify";
import type * as z from "zod";
import type { Services } from "../services.ts";
import type { EventStream } from "./event-stream.ts";
import type { FileAnswer } from "./file-answer.ts";
import type { Policy } from "./policy.ts";

/** How often one computer may ask: so many requests in so many seconds. */
export interface Limit {
  requests: number;
  seconds: number;
}

/** A request as a route sees it: its parts read by their schemas, and the person behind it as the policy admitted them. */
export interface RouteRequest<Params, Query, Body, Grant> {
  params: Params;
  query: Query;
  body: Body;
  grant: Grant;
  services: Services;
  /** The request and answer themselves, for the few routes that set a cookie or a status. */
  raw: FastifyRequest;
  reply: FastifyReply;
}

type ReadBy<Schema extends z.ZodType | undefined> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What somebody who adds a route writes down. */
export interface RouteDefinition<
  Grant,
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | undefined,
  Answer extends z.ZodType,
> {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  /** One sentence for the API's document. */
  summary: string;
  /** There is no route without one, not even a public one. */
  policy: Policy<Grant>;
  params?: Params;
  query?: Query;
  body?: Body;
  /** What a request that succeeds answers. */
  answer: Answer;
  /** What it answers with status 503 instead of a Problem: the server's health, which programs read. */
  failure?: z.ZodType;
  /** 200 unless said. */
  status?: 200 | 201 | 204;
  /** Stricter than the limit that holds for everything. */
  limit?: Limit;
  handle(
    request: RouteRequest<ReadBy<Params>, ReadBy<Query>, ReadBy<Body>, Grant>,
  ): Promise<z.input<Answer> | FileAnswer | EventStream> | z.input<Answer>;
}

/** A route whose parts have been checked against each other; what the registry holds. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly summary: string;
  readonly policy: Policy<unknown>;
  readonly params?: z.ZodType | undefined;
  readonly query?: z.ZodType | undefined;
  readonly body?: z.ZodType | undefined;
  readonly answer: z.ZodType;
  readonly failure?: z.ZodType | undefined;
  readonly status: 200 | 201 | 204;
  readonly limit?: Limit | undefined;
  handle(request: RouteRequest<unknown, unknown, unknown, unknown>): unknown;
}

/** Makes a route. What its schemas and its policy say is what its `handle` gets, by type. */
export function defineRoute<
  Grant,
  Answer extends z.ZodType,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(definition: RouteDefinition<Grant, Params, Query, Body, Answer>): Route {
  return { status: 200, ...definition } as unknown as Route;
}

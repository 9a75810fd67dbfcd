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

/**
 * How a request that changes something is known when it is sent again under the same `Idempotency-Key`.
 * `kept`: its answer is kept with what it changed, in one transaction. `numbered`: the key becomes the number of the command, which stands in what it
 * wrote. `harmless`: doing it twice is doing it once. `once`: it happens once in the life of a server, and the second is told so.
 */
export type Repetition = "kept" | "numbered" | "harmless" | "once";

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
  /** What its headers may say besides `Idempotency-Key`, which every request that changes something may bring. */
  headers?: z.ZodType;
  /** `kept` unless said; a route that only reads has none. */
  repetition?: Repetition;
  /** What a request that succeeds answers. */
  answer: Answer;
  /** What it answers with status 503 instead of a Problem: the server's health, which programs read. */
  failure?: z.ZodType;
  /** 200 unless said. */
  status?: 200 | 201 | 204;
  /** A list that is read page by page (`limit`, `after`), and by what each of its lines is called. */
  pagedBy?(item: z.output<Answer> extends readonly (infer Item)[] ? Item : never): string;
  /** Answers 204 and no body where the sender prefers that. */
  littleAnswer?: boolean;
  /**
   * The answer is written as it is, without being read by its schema once more: for what is made field by field and asked for all day. A test compares the two.
   */
  writtenAsItIs?: boolean;
  /** Stricter than the limit that holds for everything. */
  limit?: Limit;
  handle(
    request: RouteRequest<ReadBy<Params>, ReadBy<Query>, ReadBy<Body>, Grant>,
  ): Promise<z.input<Answer> | FileAnswer | EventStream | undefined> | z.input<Answer>;
  /** What follows once the change stands, such as work that is put back for others; its answer is what the sender reads. Done again with every repetition. */
  afterwards?(
    request: RouteRequest<ReadBy<Params>, ReadBy<Query>, ReadBy<Body>, Grant>,
    answer: z.input<Answer>,
  ): Promise<z.input<Answer>>;
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
  readonly headers?: z.ZodType | undefined;
  readonly repetition?: Repetition | undefined;
  readonly littleAnswer?: boolean | undefined;
  readonly writtenAsItIs?: boolean | undefined;
  pagedBy?(item: unknown): string;
  readonly answer: z.ZodType;
  readonly failure?: z.ZodType | undefined;
  readonly status: 200 | 201 | 204;
  readonly limit?: Limit | undefined;
  handle(request: RouteRequest<unknown, unknown, unknown, unknown>): unknown;
  afterwards?(request: RouteRequest<unknown, unknown, unknown, unknown>, answer: unknown): Promise<unknown>;
}

/** Makes a route. What its schemas and its policy say is what its `handle` gets, by type. */
export function defineRoute<
  Grant,
  Answer extends z.ZodType,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(definition: RouteDefinition<Grant, Params, Query, Body, Answer>): Route {
  const repetition = definition.method === "GET" ? {} : { repetition: "kept" };
  return { status: 200, ...repetition, ...definition } as unknown as Route;
}

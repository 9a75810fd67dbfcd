import type { FastifyInstance } from "fastify";
import pino from "pino";
import { buildApp } from "../src/app.ts";
import { openServices } from "../src/open-services.ts";
import type { Answer, Person, TestServer } from "./test-server.ts";

/** A second server process on the database of the first; apart from that, and from the files, they share nothing. */
export async function startSecondServer({ database, services }: TestServer): Promise<FastifyInstance> {
  const own = await openServices(database, services.files);
  return buildApp({ services: own, logger: pino({ level: "silent" }), webFolder: "/nowhere" });
}

/** A request as a program sends it: with headers of its own, in the name of somebody who is signed in. */
export interface Asking {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  body?: object;
  headers?: Record<string, string>;
}

/** Asks a server as this person. */
export async function askServer<Body = unknown>(
  app: FastifyInstance,
  person: Person,
  { method = "POST", path, body, headers = {} }: Asking,
): Promise<Answer<Body>> {
  const answer = await app.inject({
    method,
    url: path,
    headers: { host: "localhost", cookie: person.cookie(), ...headers },
    ...(body === undefined ? {} : { payload: body }),
  });
  const json = /json/.test(answer.headers["content-type"] ?? "");
  return { status: answer.statusCode, body: (json ? answer.json() : answer.body) as Body, headers: answer.headers };
}

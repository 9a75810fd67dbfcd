import type { FastifyInstance, InjectOptions } from "fastify";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pino from "pino";
import { buildApp } from "../src/app.ts";
import type { ProblemAnswer } from "../src/api/index.ts";
import { openDiskFiles } from "../src/files/disk-files.ts";
import { filesFolder } from "../src/files/files-folder.ts";
import { openServices } from "../src/open-services.ts";
import type { Services } from "../src/services.ts";
import { migrateSignIn } from "../src/sign-in/migrate-sign-in.ts";
import { createTestDatabase, type TestDatabase } from "../src/testing/index.ts";

/** What came back. */
export interface Answer<Body = unknown> {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | number | undefined>;
}

/** A person at a browser: their cookies go with every request. */
export interface Person {
  get<Body = unknown>(path: string): Promise<Answer<Body>>;
  post<Body = unknown>(path: string, body?: unknown): Promise<Answer<Body>>;
  patch<Body = unknown>(path: string, body: unknown): Promise<Answer<Body>>;
  delete<Body = unknown>(path: string): Promise<Answer<Body>>;
  /** Sends bytes instead of JSON. */
  upload<Body = unknown>(path: string, bytes: Uint8Array): Promise<Answer<Body>>;
  signIn(email: string, password: string): Promise<Answer>;
  /** Their cookies, for a browser that asks another server. */
  cookie(): string;
}

/** A server of one test file. */
export interface TestServer {
  app: FastifyInstance;
  database: TestDatabase;
  services: Services;
  dataFolder: string;
  /** Everything that was logged so far. */
  logged(): string;
  /** A new person who is not signed in. */
  person(): Person;
  stop(): Promise<void>;
}

/** The whole server on a database of its own, asked without a network. */
export async function startTestServer({ webFolder = "/nowhere" } = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  await migrateSignIn(database.ownerPool);
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-data-"));
  const services = await openServices(database, openDiskFiles(filesFolder(dataFolder)));
  const lines: string[] = [];
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const app = await buildApp({ services, logger, webFolder });
  return {
    app,
    database,
    services,
    dataFolder,
    logged: () => lines.join(""),
    person: () => makePerson(app),
    async stop() {
      await app.close();
      await database.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function makePerson(app: FastifyInstance): Person {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  async function send<Body>(options: InjectOptions): Promise<Answer<Body>> {
    const headers = { host: "localhost", cookie: cookie(), ...options.headers };
    const answer = await app.inject({ ...options, headers });
    for (const { name, value } of answer.cookies) cookies.set(name, value);
    const json = /^application\/(problem\+)?json/.test(answer.headers["content-type"] ?? "");
    return { status: answer.statusCode, body: (json ? answer.json() : answer.body) as Body, headers: answer.headers };
  }
  return {
    get: (url) => send({ method: "GET", url }),
    post: (url, body) => send({ method: "POST", url, ...(body === undefined ? {} : { payload: body as object }) }),
    patch: (url, body) => send({ method: "PATCH", url, payload: body as object }),
    delete: (url) => send({ method: "DELETE", url }),
    upload: (url, bytes) => {
      const headers = { "content-type": "application/octet-stream" };
      return send({ method: "POST", url, payload: Buffer.from(bytes), headers });
    },
    signIn: (email, password) => send({ method: "POST", url: "/api/auth/sign-in/email", payload: { email, password } }),
    cookie,
  };
}

/** The code of a problem, or the status of anything else. */
export function codeOf(answer: Answer): string {
  return (answer.body as ProblemAnswer).code ?? `no problem (${answer.status})`;
}

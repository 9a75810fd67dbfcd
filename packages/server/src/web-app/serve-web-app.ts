import { existsSync } from "node:fs";
import path from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "../problems/answer-problems.ts";
import { problem } from "../problems/request-problem.ts";
import { missingPage } from "./missing-page.ts";

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built web app. Its files carry a hash in their names and may be kept for ever; the page itself is asked for anew each time. Every address
 * that is no file is one of the app's own pages.
 */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticFiles, {
    root: folder,
    wildcard: true,
    index: false,
    cacheControl: false,
    // The folder may be built while the server runs.
    suppressWarning: true,
    setHeaders(reply, file) {
      const kept = path.relative(folder, file).startsWith(`assets${path.sep}`);
      void reply.header("cache-control", kept ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
    },
  });
  app.get("/", { schema: { hide: true } }, async (_request, reply) => sendPage(reply, folder));
  app.setNotFoundHandler(async (request, reply) =>
    isPage(request) ? sendPage(reply, folder) : sendProblem(reply, problem("not-found")),
  );
}

/** An address that a person typed or followed: no part of the API, and no file of the app that has gone. */
function isPage(request: FastifyRequest): boolean {
  const [address = ""] = request.url.split("?");
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads && !/^\/api(\/|$)/.test(address) && !address.startsWith("/assets/") && path.extname(address) === "";
}

async function sendPage(reply: FastifyReply, folder: string): Promise<FastifyReply> {
  if (existsSync(path.join(folder, "index.html"))) return reply.sendFile("index.html");
  const missing = problem("web-not-built");
  return reply.status(missing.status).type("text/html; charset=utf-8").send(missingPage(missing.answer.message));
}

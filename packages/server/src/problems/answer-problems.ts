import { randomBytes } from "node:crypto";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { DatabaseError } from "pg";
import type { ProblemCode } from "./problem-catalogue.ts";
import { languageOf, problemDocument } from "./problem-document.ts";
import { problem, RequestProblem } from "./request-problem.ts";

/** What Fastify turns down by itself, in the server's words. */
const byFastifyCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "body-too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "not-json",
  FST_ERR_CTP_EMPTY_JSON_BODY: "json-broken",
  FST_ERR_CTP_INVALID_JSON_BODY: "json-broken",
};

/** Connection trouble as node and PostgreSQL name it (class 08, and a server that is stopping or starting). */
const databaseAway = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|08...|57P0[123]|53300)$/;

/** The one place where whatever went wrong becomes an answer: a sentence in the office's words, never a stack trace. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const known = findProblem(error);
    if (known) return sendProblem(reply, known);
    return sendFault(error, request, reply);
  });
}

/** Answers a request with a problem. */
export async function sendProblem(reply: FastifyReply, refused: RequestProblem): Promise<FastifyReply> {
  const language = languageOf(reply.request.headers["accept-language"]);
  return reply
    .status(refused.status)
    .type("application/problem+json; charset=utf-8")
    .header("content-language", language)
    .serializer(JSON.stringify)
    .send(problemDocument(refused, language));
}

function findProblem(error: FastifyError): RequestProblem | undefined {
  if (error instanceof RequestProblem) return error;
  const code = byFastifyCode[error.code];
  if (code) return problem(code);
  if (isDiskFull(error)) return problem("disk-full");
  if (isDatabaseAway(error)) return problem("database-unreachable");
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? problem("request-broken") : undefined;
}

/** A fault of ours: the person gets a short number, and the log keeps under that number what happened. */
async function sendFault(error: Error, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const reference = randomBytes(4).toString("hex");
  request.log.error(
    { request: request.id, reference, route: request.routeOptions.url, fault: describeFault(error) },
    "fault",
  );
  const { status, answer } = problem("fault");
  const message = {
    id: `${answer.message.id} Bila terulang, sampaikan nomor ${reference} kepada administrator.`,
    en: `${answer.message.en} If it happens again, tell your administrator the number ${reference}.`,
  };
  return sendProblem(reply, new RequestProblem(status, { ...answer, message }));
}

/** As the operating system says it, and as PostgreSQL does (53100). */
function isDiskFull({ code }: FastifyError): boolean {
  return code === "ENOSPC" || code === "EDQUOT" || code === "53100";
}

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = "code" in error ? error.code : undefined;
  if (typeof code === "string" && databaseAway.test(code)) return true;
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    error.message,
  );
}

/** Where it broke, without the values: PostgreSQL repeats rows in `detail`, and those may hold names. */
function describeFault(error: Error): Record<string, unknown> {
  const where = (error.stack ?? "").split("\n").slice(1).join("\n");
  if (error instanceof DatabaseError) {
    return { kind: error.name, code: error.code, constraint: error.constraint, table: error.table, where };
  }
  return { kind: error.name, message: error.message, where };
}

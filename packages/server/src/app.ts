import compress from "@fastify/compress";
import fastify, { LogController, type FastifyInstance } from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import type { Logger } from "pino";
import { addApiDocument } from "./api-document/add-api-document.ts";
import { answerProblems, sendProblem } from "./problems/answer-problems.ts";
import { problem } from "./problems/request-problem.ts";
import { validateInput } from "./problems/validate-input.ts";
import { routeRegistry } from "./routes.ts";
import { takeBytes } from "./routing/bytes-body.ts";
import { registerRoutes } from "./routing/register-routes.ts";
import { guardOwnAddress } from "./security/own-address.ts";
import { limitRates } from "./security/rate-limits.ts";
import { addResponseHeaders } from "./security/response-headers.ts";
import type { Services } from "./services.ts";
import { answerSignIn } from "./sign-in/answer-sign-in.ts";
import { serveWebApp } from "./web-app/serve-web-app.ts";

/** The most that a request may bring: an SOP of hundreds of steps is well below 1 MB. */
const BODY_LIMIT_BYTES = 5 * 1024 * 1024;

/** What the server is made of. */
export interface AppOptions {
  services: Services;
  logger: Logger;
  /** The built web app. */
  webFolder: string;
  /** Names, besides this computer's own, under which people reach the server. */
  hostNames?: readonly string[];
}

/** The whole server, ready to listen or to be asked in a test. */
export async function buildApp({ services, logger, webFolder, hostNames }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // The few lines that are logged name their request by themselves.
    childLoggerFactory: (one) => one,
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: "idle",
    // An address that cannot even be read leads nowhere, like any other that does not exist.
    frameworkErrors: (_error, _request, reply) => void sendProblem(reply, problem("not-found")),
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validateInput);
  app.setSerializerCompiler(serializerCompiler);
  // Plain text would be the way for a foreign page's form to send JSON.
  app.removeContentTypeParser("text/plain");
  takeBytes(app);
  answerProblems(app);
  logAnswers(app);
  addResponseHeaders(app);
  guardOwnAddress(app, hostNames);
  await limitRates(app);
  await app.register(compress);
  await addApiDocument(app, services.version);
  registerRoutes(app, routeRegistry, services);
  // Pages that are open listen for as long as they may; nothing else would end that.
  app.addHook("preClose", () => services.stop());
  answerSignIn(app, services.authenticator);
  await serveWebApp(app, webFolder);
  return app;
}

/** One line for each request that was turned down or took long: the route's pattern, never the address, body, cookies or who asked. */
function logAnswers(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    // A stream of events lasts as long as somebody looks at the page.
    if (String(reply.getHeader("content-type")).startsWith("text/event-stream")) return;
    const milliseconds = Math.round(reply.elapsedTime);
    if (reply.statusCode < 400 && milliseconds < 1000) return;
    const route = request.routeOptions.url ?? "none";
    request.log.info(
      { request: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      "answered",
    );
  });
}

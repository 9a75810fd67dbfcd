import fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import { validateInput } from "../problems/validate-input.ts";
import { routeRegistry } from "../routes.ts";
import { takeBytes } from "../routing/bytes-body.ts";
import { registerRoutes } from "../routing/register-routes.ts";
import { limitRates } from "../security/rate-limits.ts";
import type { Services } from "../services.ts";
import { describeSignIn } from "../sign-in/describe-sign-in.ts";
import { version } from "../version.ts";
import { addApiDocument } from "./add-api-document.ts";
import type { ApiDocument } from "./tidy-document.ts";

/** The API's document without a server that answers: what the typed client is generated from. */
export async function describeApi(): Promise<ApiDocument> {
  const app = fastify() as unknown as FastifyInstance;
  app.setValidatorCompiler(validateInput);
  app.setSerializerCompiler(serializerCompiler);
  takeBytes(app);
  await limitRates(app);
  await addApiDocument(app, version);
  // Routes are only described here: nobody asks them, so no service is ever used.
  registerRoutes(app, routeRegistry, {} as Services);
  for (const described of describeSignIn()) app.route({ ...described, handler: async () => undefined });
  await app.ready();
  return app.swagger() as ApiDocument;
}

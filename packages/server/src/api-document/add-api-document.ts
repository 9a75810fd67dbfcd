import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { tidyDocument, type ApiDocument } from "./tidy-document.ts";

const description = `Every answer that is no success is a Problem (RFC 9457), in the language of Accept-Language. Sign in with POST /api/auth/sign-in/email;
the session is a cookie. What changes something takes an Idempotency-Key: sent again with the same one, it counts once. Steps of a case take If-Match with
the version that they rest on. Lists take \`limit\` and \`after\`, and name the page that follows in \`Link: <…>; rel="next"\`.`;

/** The API's own description for programmers, as a page and as OpenAPI (`/api/docs/json`). It comes from the schemas that check the requests. */
export async function addApiDocument(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Alur", version, description: description.replaceAll("\n", " ") },
      components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: "alur.session_token" } } },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => tidyDocument(jsonSchemaTransformObject(document) as ApiDocument),
  });
  await app.register(swaggerUi, { routePrefix: "/api/docs", staticCSP: false });
}

import fastify from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { problemContent } from "../routing/problem-content.ts";
import { routeRegistry } from "../routes.ts";
import { addApiDocument } from "./add-api-document.ts";
import { describeApi } from "./describe-api.ts";
import type { ApiDocument } from "./tidy-document.ts";

const routes = Object.values(routeRegistry).flat();

let document: ApiDocument;
beforeAll(async () => {
  document = await describeApi();
});

interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
}

interface Operation {
  name: string;
  operationId?: string;
  parameters?: { in: string; name: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

function operationsOf({ paths = {} }: ApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, said]) => ({
      ...(said as unknown as Operation),
      name: `${method.toUpperCase()} ${path}`,
    })),
  );
}

/** What changes something and takes no idempotency key. Signing in twice is two sessions, and changes nothing else. */
function withoutKey(described: ApiDocument): string[] {
  return operationsOf(described)
    .filter(({ name }) => !name.startsWith("GET ") && !name.startsWith("POST /api/auth/"))
    .filter(({ parameters = [] }) => !parameters.some((one) => one.in === "header" && one.name === "idempotency-key"))
    .map(({ name }) => name);
}

test("every route has a policy, and every one that changes something says how a repetition is known", () => {
  const table = routes.map(({ method, path, policy, repetition }) => ({
    route: `${method} ${path}`,
    policy: policy.name,
    repetition: repetition ?? "reads",
  }));
  expect(table.filter(({ policy }) => policy === "")).toEqual([]);
  for (const { route, repetition } of table) expect(repetition === "reads", route).toBe(route.startsWith("GET "));
  const byKey = (way: string) => table.filter(({ repetition }) => repetition === way).map(({ route }) => route);
  // What happens once in the life of a server keeps no answer: whoever asks again is told so.
  expect(byKey("once").sort()).toEqual(["DELETE /api/demo", "POST /api/demo", "POST /api/setup"]);
  expect(byKey("numbered")).toEqual(
    expect.arrayContaining(["POST /api/cases", "POST /api/cases/:id/commands", "POST /api/procedures"]),
  );
});

test("only routes whose steps ask for the standing themselves admit whom the process remembers", () => {
  const trusting = routes.filter(({ policy }) => policy.name === "signed-in-at-step");
  expect(trusting.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /api/cases",
    "POST /api/cases/:id/commands",
  ]);
});

test("everything that changes something takes an idempotency key", () => {
  expect(withoutKey(document)).toEqual([]);
});

test("a route that was put beside the registry, and takes none, is found", async () => {
  const app = fastify();
  app.setSerializerCompiler(serializerCompiler);
  await addApiDocument(app, "0");
  app.post("/api/planted", { schema: { response: { 200: z.string(), "4xx": problemContent } } }, () => "");
  await app.ready();
  expect(withoutKey(app.swagger() as ApiDocument)).toEqual(["POST /api/planted"]);
});

test("every operation has a name of its own, and a named schema for what it takes, answers and refuses", () => {
  const operations = operationsOf(document);
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(operations.length);
  expect(names.every((name) => name !== undefined && /^[a-z]\w+$/.test(name))).toBe(true);
  expect(operations.flatMap(unnamedSchemas)).toEqual([]);
});

/** Where an operation takes or answers JSON whose form has no name, or refuses otherwise than all others. */
function unnamedSchemas({ name, requestBody, responses }: Operation): string[] {
  const taken = requestBody?.content?.["application/json"]?.schema;
  const answers = Object.entries(responses).flatMap(([status, { content = {} }]) => {
    if (/^[45]XX$/.test(status)) return isProblem(content["application/problem+json"]?.schema) ? [] : [status];
    const answered = content["application/json"]?.schema;
    return !answered || answered.type === "string" || (answered.items ?? answered).$ref !== undefined ? [] : [status];
  });
  return [...(taken && taken.$ref === undefined ? ["body"] : []), ...answers].map((place) => `${name}: ${place}`);
}

function isProblem(schema: Schema | undefined): boolean {
  return schema?.$ref === "#/components/schemas/Problem";
}

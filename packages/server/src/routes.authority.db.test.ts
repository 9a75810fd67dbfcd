import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addOfficial, setUpOffice } from "../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../test/test-server.ts";
import { routeRegistry } from "./routes.ts";
import type { Route } from "./routing/define-route.ts";

let server: TestServer;
let official: Person;
beforeAll(async () => {
  server = await startTestServer();
  official = await addOfficial(server, await setUpOffice(server), "Tuti");
});
afterAll(() => server.stop());

const routes = Object.values(routeRegistry).flat();
function under(...policies: string[]): Route[] {
  return routes.filter((route) => policies.includes(route.policy.name));
}

async function ask(person: Person, { method, path }: Route): Promise<string> {
  const url = path.replace(":id", crypto.randomUUID());
  const way = method.toLowerCase() as "get" | "post" | "patch" | "delete";
  return codeOf(await person[way](url, way === "get" || way === "delete" ? undefined : {}));
}

test("whatever is not for everyone answers a stranger nothing", async () => {
  for (const route of under("signed-in", "administrator")) {
    expect(await ask(server.person(), route)).toBe("not-signed-in");
  }
});

test("whatever is for administrators refuses every other official", async () => {
  for (const route of under("administrator")) expect(await ask(official, route)).toBe("not-administrator");
});

test("in an office with real data the sample office and the first run are closed to everybody", async () => {
  for (const route of under("demo-only")) expect(await ask(official, route)).toBe("not-demo");
  for (const route of under("first-run")) expect(await ask(official, route)).toBe("office-exists");
});

test("an invented session is none", async () => {
  const headers = { host: "localhost", cookie: "alur.session_token=abc.def" };
  for (const route of under("signed-in", "administrator")) {
    const request: InjectOptions = { method: route.method, url: route.path.replace(":id", "1"), headers };
    const answer = await server.app.inject(request);
    expect(answer.json()).toMatchObject({ code: "not-signed-in" });
  }
});

test("what everyone may ask for is a short list that somebody has looked at", () => {
  expect(under("everyone").map((route) => `${route.method} ${route.path}`)).toEqual([
    "GET /health",
    "GET /api/instance",
    "POST /api/publish/pdf",
    "POST /api/publish/docx",
    "POST /api/publish/xlsx",
    "POST /api/publish/svg",
    "POST /api/publish/png",
    "POST /api/publish/bpmn",
    "POST /api/publish/yaml",
    "POST /api/publish/md",
    "POST /api/publish/book",
    "POST /api/publish/review",
    "POST /api/publish/comparison",
  ]);
  expect(under("visitor").map((route) => `${route.method} ${route.path}`)).toEqual([
    "GET /api/public/services",
    "GET /api/public/services/:id",
    "POST /api/public/services/:id/requests",
    "POST /api/public/status",
  ]);
});

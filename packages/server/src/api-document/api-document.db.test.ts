import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../../test/test-server.ts";
import { routeRegistry } from "../routes.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, { tags: string[]; description: string; responses: object }>>;
  components: { schemas: Record<string, object> };
}

test("the API's document tells of every route: for whom it is, and that it may answer a problem", async () => {
  const { body } = await server.person().get<ApiDocument>("/api/docs/json");
  expect(body.openapi).toBe("3.1.0");
  for (const { method, path, policy } of Object.values(routeRegistry).flat()) {
    const described = body.paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
    expect(described?.description).toBe(`For: ${policy.who}`);
    expect(described?.responses).toHaveProperty("4XX");
  }
  expect(Object.keys(body.components.schemas)).toEqual(expect.arrayContaining(["Problem", "Sop", "CaseView"]));
});

test("the document's page opens without a script of anybody else", async () => {
  const { status, body } = await server.person().get<string>("/api/docs/");
  expect(status).toBe(200);
  expect(body).not.toMatch(/<script>|https?:\/\//);
});

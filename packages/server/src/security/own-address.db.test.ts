import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setup } from "../../test/test-office.ts";
import { startTestServer, type TestServer } from "../../test/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => server.stop());

async function codeFor(options: InjectOptions): Promise<string> {
  const answer = await server.app.inject(options);
  return answer.json<{ code?: string }>().code ?? "";
}

test("a foreign name that leads to this computer is not answered", async () => {
  for (const host of ["jahat.example", "localhost.jahat.example", "127.0.0.1.jahat.example"]) {
    expect(await codeFor({ url: "/api/instance", headers: { host } })).toBe("host-unknown");
  }
});

test("the computer's own names and addresses are answered", async () => {
  for (const host of ["localhost:8040", "127.0.0.1:8040", "[::1]:8040", "192.168.1.7:8040"]) {
    expect((await server.app.inject({ url: "/api/instance", headers: { host } })).statusCode).toBe(200);
  }
});

test("a page of another site cannot change anything here", async () => {
  const request = { method: "POST", url: "/api/setup", payload: { ...setup, agencyName: "" } } as const;
  const host = "localhost:8040";
  const foreign = [
    { origin: "https://jahat.example" },
    { origin: "null" },
    { origin: "http://localhost:9999" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of foreign) {
    expect(await codeFor({ ...request, headers: { host, ...headers } })).toBe("origin-foreign");
  }
  // Refused for what it says, not for where it comes from.
  expect(await codeFor({ ...request, headers: { host, origin: "http://localhost:8040" } })).toBe("input-invalid");
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf, startTestServer, type TestServer } from "../../test/test-server.ts";

const webFolder = mkdtempSync(path.join(os.tmpdir(), "alur-web-"));
const script = `console.log(${JSON.stringify("surat ".repeat(1000))});`;
let server: TestServer;
beforeAll(async () => {
  mkdirSync(path.join(webFolder, "assets"));
  writeFileSync(path.join(webFolder, "index.html"), "<!doctype html><title>Alur</title>");
  writeFileSync(path.join(webFolder, "assets", "app-1a2b3c.js"), script);
  writeFileSync(path.join(webFolder, "sw.js"), "self.skipWaiting();");
  writeFileSync(path.join(webFolder, "manifest.webmanifest"), "{}");
  server = await startTestServer({ webFolder });
});
afterAll(async () => {
  await server.stop();
  rmSync(webFolder, { recursive: true });
});

test("every page of the app is the one page that was built, asked for anew each time", async () => {
  for (const page of ["/", "/berkas/1", "/ruang-sop?buka=1", "/kantor/jabatan"]) {
    const answer = await server.person().get(page);
    expect([answer.status, answer.body]).toEqual([200, "<!doctype html><title>Alur</title>"]);
    expect(answer.headers["cache-control"]).toBe("no-cache");
  }
});

test("a file that carries a hash in its name is kept for ever", async () => {
  const answer = await server.person().get("/assets/app-1a2b3c.js");
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("what starts the app without a line is asked for anew each time, so that no browser keeps yesterday's", async () => {
  for (const file of ["/sw.js", "/manifest.webmanifest"]) {
    const answer = await server.person().get(file);
    expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-cache"]);
  }
  expect((await server.person().get("/sw.js")).headers["content-type"]).toContain("javascript");
});

test("scripts travel compressed", async () => {
  const answer = await server.app.inject({
    url: "/assets/app-1a2b3c.js",
    headers: { host: "localhost", "accept-encoding": "gzip" },
  });
  expect(answer.headers["content-encoding"]).toBe("gzip");
  expect(String(gunzipSync(answer.rawPayload))).toBe(script);
});

test("what is neither page nor file answers a problem", async () => {
  for (const address of ["/api", "/api/x", "/assets/gone-9.js", "/favicon.png", "/assets/../../package.json"]) {
    expect(codeOf(await server.person().get(address))).toBe("not-found");
  }
  expect(codeOf(await server.person().post("/berkas/1", {}))).toBe("not-found");
});

test("pages run the app's own scripts only, and stand in nobody's frame", async () => {
  const policy = String((await server.person().get("/")).headers["content-security-policy"]);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("upgrade-insecure-requests");
});

test("every answer, also a refusal, tells browsers to take it for nothing but what it says it is", async () => {
  for (const address of ["/", "/api/instance", "/api/tidak-ada"]) {
    const { headers } = await server.person().get(address);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["strict-transport-security"]).toBeUndefined();
  }
  const elsewhere = await server.app.inject({ url: "/", headers: { host: "alur.contoh.id" } });
  expect([elsewhere.statusCode, elsewhere.headers["x-content-type-options"]]).toEqual([421, "nosniff"]);
});

test("an app that was not built yet says how to build it", async () => {
  const bare = await startTestServer();
  const answer = await bare.person().get<string>("/berkas");
  await bare.stop();
  expect(answer.status).toBe(503);
  expect(answer.body).toContain("npm run build:web");
});

import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setUpOffice } from "../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../test/test-server.ts";
import type { ProblemAnswer } from "../api/index.ts";

let server: TestServer;
let administrator: Person;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await setUpOffice(server);
});
afterAll(async () => server.stop());

const units = { method: "POST", url: "/api/office/units", headers: { host: "localhost" } } as const;
const signIn = { method: "POST", url: "/api/auth/sign-in/email", headers: { host: "localhost" } } as const;

test("a body of 20 MB is refused with the sentence that names the limit", async () => {
  const answer = await administrator.post<ProblemAnswer>("/api/office/units", { name: "x".repeat(20_000_000) });
  expect(answer.status).toBe(413);
  expect(answer.body.message.id).toContain("5 MB");
});

test("a stranger's large body is refused before it is read", async () => {
  const answer = await server.app.inject({ ...units, payload: { name: "x".repeat(20_000_000) } });
  expect(answer.json()).toMatchObject({ code: "not-signed-in" });
});

test("anything but JSON is refused", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"]) {
    const answer = await server.app.inject({
      ...signIn,
      headers: { ...signIn.headers, "content-type": type },
      payload: "email=a&password=b",
    });
    expect(answer.json()).toMatchObject({ code: "not-json" });
    expect(answer.statusCode).toBe(415);
  }
});

test("a binary file that calls itself JSON is refused", async () => {
  const headers = { ...signIn.headers, "content-type": "application/json" };
  const answer = await server.app.inject({ ...signIn, headers, payload: randomBytes(4096) });
  expect(answer.json()).toMatchObject({ code: "json-broken" });
});

test("an identifier that is none leads nowhere", async () => {
  for (const id of ["1 or 1=1", "'; drop table alur.post; --", "../../etc/passwd", "%00", "1".repeat(5000)]) {
    const answer = await administrator.patch(`/api/office/units/${encodeURIComponent(id)}`, { name: "Baru" });
    expect(codeOf(answer)).toBe("not-found");
  }
  expect((await administrator.get("/api/office")).status).toBe(200);
});

test("an address that does not exist answers a problem, never a page", async () => {
  const answer = await administrator.get("/api/tidak-ada");
  expect(answer.status).toBe(404);
  expect(codeOf(answer)).toBe("not-found");
});

test("a fault answers a sentence with a number that the log knows, and nothing of the inside", async () => {
  await server.database.ownerPool.query("alter table alur.work_unit rename to work_unit_away");
  const answer = await administrator.get<ProblemAnswer>("/api/office/units");
  await server.database.ownerPool.query("alter table alur.work_unit_away rename to work_unit");
  expect(answer.status).toBe(500);
  const reference = /nomor (\w{8})/.exec(answer.body.message.id)?.[1] ?? "";
  expect(server.logged()).toContain(reference);
  expect(JSON.stringify(answer.body)).not.toMatch(/work_unit|select|\.ts|node_modules/);
});

test.each(["a\0b", "a\ud800b"])(
  "a text that the database cannot keep is refused with the name of its field",
  async (alias) => {
    const answer = await administrator.post<ProblemAnswer>("/api/office/units", {
      name: "Sekretariat",
      aliases: [alias],
    });
    expect([answer.status, codeOf(answer)]).toEqual([400, "input-invalid"]);
    expect(answer.body.details?.[0]?.id).toContain("aliases.0");
  },
);

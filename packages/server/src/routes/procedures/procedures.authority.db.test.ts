import { afterAll, beforeAll, expect, test } from "vitest";
import { openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

test("strangers see no SOP of the office", async () => {
  expect(codeOf(await server.person().get("/api/procedures"))).toBe("not-signed-in");
  expect(codeOf(await server.person().get(`/api/procedures/${office.procedure.id}`))).toBe("not-signed-in");
});

test("every official reads the SOPs in force; only the administrator puts one into force", async () => {
  const { sop, binding } = office.procedure;
  for (const official of [office.umar, office.kepala]) {
    expect((await official.get(`/api/procedures/${office.procedure.id}`)).status).toBe(200);
    expect(codeOf(await official.post("/api/procedures", { sop, binding }))).toBe("not-administrator");
  }
  expect((await office.administrator.post("/api/procedures", { sop, binding })).status).toBe(201);
});

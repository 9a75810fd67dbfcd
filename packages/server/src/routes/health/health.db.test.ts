import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { setUpOffice } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";

let server: TestServer;
let administrator: Person;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await setUpOffice(server);
});
afterAll(() => server.stop());

test("when the database drops every connection, nobody notices more than a moment", async () => {
  await server.database.ownerPool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  const said = new Set<string>();
  const ask = async (): Promise<number> => {
    const answer = await administrator.get("/api/office");
    said.add(codeOf(answer));
    return answer.status;
  };
  await expect.poll(ask, { timeout: 20_000 }).toBe(200);
  expect([...said].filter((code) => code !== "database-unreachable")).toEqual(["no problem (200)"]);
});

test("a server without its database says so, and what people ask for is a sentence and no fault", async () => {
  expect((await server.person().get("/health")).body).toMatchObject({ status: "ok", database: "ok" });
  const { ownerPool, name } = server.database;
  await ownerPool.query(`alter database ${name} connection limit 0`);
  await ownerPool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  const screen = vi.spyOn(console, "error");
  const health = await server.person().get("/health");
  const office = await administrator.get("/api/office");
  const signIn = await server.person().signIn("siapa@dinas.contoh.id", "kata-sandi-siapa");
  await ownerPool.query(`alter database ${name} connection limit -1`);
  expect(screen, "no stack trace is printed on the operator's screen").not.toHaveBeenCalled();
  screen.mockRestore();
  expect([health.status, health.body]).toMatchObject([503, { status: "failing", database: "unreachable" }]);
  expect([office.status, codeOf(office)]).toEqual([503, "database-unreachable"]);
  expect([signIn.status, codeOf(signIn)]).toEqual([503, "database-unreachable"]);
  await expect.poll(async () => (await administrator.get("/api/office")).status, { timeout: 20_000 }).toBe(200);
});

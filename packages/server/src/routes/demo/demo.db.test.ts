import { afterEach, beforeEach, expect, test } from "vitest";
import { setup, setUpOffice } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import type { DemoOfficial, Instance, Me } from "../../api/index.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

async function kind(): Promise<string> {
  return (await server.person().get<Instance>("/api/instance")).body.kind;
}

test("one click opens the sample office and makes the visitor its administrator", async () => {
  const visitor = server.person();
  expect((await visitor.post("/api/demo")).status).toBe(201);
  const { body: me } = await visitor.get<Me>("/api/me");
  expect(me).toMatchObject({ demo: true, official: { administrator: true }, agency: { name: "Dinas Contoh" } });
});

test("one more click makes the visitor another official, in that official's post", async () => {
  const visitor = server.person();
  await visitor.post("/api/demo");
  const { body: officials } = await visitor.get<DemoOfficial[]>("/api/demo/officials");
  expect(officials.length).toBeGreaterThanOrEqual(9);
  const secretary = officials.find((official) => official.posts.includes("Sekretaris"));
  expect((await visitor.post("/api/demo/switch", { officialId: secretary?.id })).status).toBe(200);
  const { body: me } = await visitor.get<Me>("/api/me");
  expect(me.official.id).toBe(secretary?.id);
  expect(me.posts.map((post) => post.name)).toEqual(["Sekretaris"]);
});

test("nobody can sign in to the sample office with a password", async () => {
  await server.person().post("/api/demo");
  for (const password of ["", "contoh-contoh", "undefined", "null"]) {
    expect(codeOf(await server.person().signIn("maria.tambunan@contoh.invalid", password))).toBe("sign-in-wrong");
  }
});

test("no office is set up while the sample office is there", async () => {
  await server.person().post("/api/demo");
  expect(codeOf(await server.person().post("/api/setup", setup))).toBe("demo-running");
  expect(codeOf(await server.person().post("/api/demo"))).toBe("demo-running");
});

test("there is no sample office beside real data, and no switching, not even for the administrator", async () => {
  const administrator = await setUpOffice(server);
  const { body: me } = await administrator.get<Me>("/api/me");
  expect(codeOf(await administrator.post("/api/demo"))).toBe("office-exists");
  expect(codeOf(await administrator.get("/api/demo/officials"))).toBe("not-demo");
  expect(codeOf(await administrator.post("/api/demo/switch", { officialId: me.official.id }))).toBe("not-demo");
  expect(codeOf(await administrator.delete("/api/demo"))).toBe("not-demo");
  expect(await kind()).toBe("office");
});

test("an empty server knows neither switching nor discarding", async () => {
  const visitor = server.person();
  expect(codeOf(await visitor.post("/api/demo/switch", { officialId: crypto.randomUUID() }))).toBe("not-demo");
  expect(codeOf(await visitor.delete("/api/demo"))).toBe("not-demo");
});

test("the database itself does not discard an office with real data", async () => {
  await setUpOffice(server);
  await expect(server.database.appPool.query("select alur.discard_demo()")).rejects.toThrow("no sample office");
  await expect(server.database.ownerPool.query("select alur.discard_demo()")).rejects.toThrow("no sample office");
});

test("discarding the sample office ends its sessions, removes everything and makes room for an office", async () => {
  const visitor = server.person();
  await visitor.post("/api/demo");
  expect((await visitor.delete("/api/demo")).status).toBe(200);
  expect(await kind()).toBe("empty");
  expect(codeOf(await visitor.get("/api/me"))).toBe("not-signed-in");
  const { rows } = await server.database.ownerPool.query(`
    select (select count(*) from auth."user") + (select count(*) from auth.session) + (select count(*) from alur.agency)
      + (select count(*) from alur.post) + (select count(*) from alur.official) as left_over`);
  expect(rows).toEqual([{ left_over: "0" }]);
  expect((await server.person().post("/api/setup", setup)).status).toBe(201);
});

test("of a sample office and an office that begin at the same moment one comes to be", async () => {
  const answers = await Promise.all([server.person().post("/api/demo"), server.person().post("/api/setup", setup)]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
});

test("the app can neither change nor remove what is in the trail", async () => {
  const { appPool } = server.database;
  for (const statement of ["delete from alur.case_event", "update alur.case_event set version = 1"]) {
    await expect(appPool.query(statement)).rejects.toThrow("permission denied");
  }
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { addOfficial, addPost, addUnit, setUpOffice } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";
import type { Me, Office, Official, Post, WorkUnit } from "../../api/index.ts";

let server: TestServer;
let administrator: Person;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await setUpOffice(server);
});
afterAll(() => server.stop());

test("units, posts and officials are added, changed and shown together", async () => {
  const unit = await addUnit(administrator, "Bidang Data");
  const post = await addPost(administrator, "Kepala Bidang Data", unit.id);
  const budi = await addOfficial(server, administrator, "Budi", [post.id]);
  const renamed = await administrator.patch<WorkUnit>(`/api/office/units/${unit.id}`, { name: "Bidang Statistik" });
  expect(renamed.body).toEqual({ ...unit, name: "Bidang Statistik" });
  await administrator.patch<Post>(`/api/office/posts/${post.id}`, { aliases: ["Kabid Data"] });
  const { body } = await administrator.get<Office>("/api/office");
  expect(body.posts.find(({ id }) => id === post.id)).toEqual({
    id: post.id,
    name: "Kepala Bidang Data",
    aliases: ["Kabid Data"],
    unitId: unit.id,
    superiorId: null,
    holderIds: [budi.official.id],
    dissolution: null,
  });
  const { body: me } = await budi.get<Me>("/api/me");
  expect(me.posts).toEqual([
    { id: post.id, name: "Kepala Bidang Data", unitId: unit.id, unitName: "Bidang Statistik" },
  ]);
});

test("a change that changes nothing is no fault", async () => {
  const unit = await addUnit(administrator, "Bidang Arsip");
  expect((await administrator.patch(`/api/office/units/${unit.id}`, {})).body).toEqual(unit);
  const post = await addPost(administrator, "Arsiparis");
  expect((await administrator.patch(`/api/office/posts/${post.id}`, {})).body).toEqual(post);
});

test("a name is used once, however it is written", async () => {
  await addUnit(administrator, "Sekretariat");
  expect(codeOf(await administrator.post("/api/office/units", { name: "SEKRETARIAT", aliases: [] }))).toBe(
    "name-taken",
  );
  await addPost(administrator, "Sekretaris");
  const again = { name: " sekretaris ", aliases: [], unitId: null };
  expect(codeOf(await administrator.post("/api/office/posts", again))).toBe("name-taken");
});

test("what does not exist cannot be referred to or changed", async () => {
  const id = crypto.randomUUID();
  const post = { name: "Tanpa Unit", aliases: [], unitId: id };
  expect(codeOf(await administrator.post("/api/office/posts", post))).toBe("unit-unknown");
  expect(codeOf(await administrator.patch(`/api/office/units/${id}`, { name: "X" }))).toBe("unit-unknown");
  expect(codeOf(await administrator.patch(`/api/office/posts/${id}`, { name: "X" }))).toBe("post-unknown");
  expect(codeOf(await administrator.patch(`/api/office/officials/${id}`, { name: "X" }))).toBe("official-unknown");
});

test("an official who cannot be made leaves no account behind", async () => {
  const account = { name: "Eka", email: "eka@dinas.contoh.id", password: "hujan-di-bulan-juni" };
  const wrong = await administrator.post("/api/office/officials", { ...account, postIds: [crypto.randomUUID()] });
  expect(codeOf(wrong)).toBe("post-unknown");
  expect((await administrator.post("/api/office/officials", { ...account, postIds: [] })).status).toBe(201);
  const again = await administrator.post("/api/office/officials", {
    ...account,
    email: "EKA@dinas.contoh.id",
    postIds: [],
  });
  expect(codeOf(again)).toBe("email-taken");
});

test("whoever held a post before stays on record with the time", async () => {
  const post = await addPost(administrator, "Bendahara");
  const gita = await addOfficial(server, administrator, "Gita", [post.id]);
  await administrator.patch(`/api/office/officials/${gita.official.id}`, { postIds: [] });
  await administrator.patch(`/api/office/officials/${gita.official.id}`, { postIds: [post.id] });
  const { rows } = await server.database.ownerPool.query(
    "select until is null as now from alur.holding where post_id = $1 order by since",
    [post.id],
  );
  expect(rows).toEqual([{ now: false }, { now: true }]);
});

test("an office keeps its last administrator", async () => {
  const { body: me } = await administrator.get<Me>("/api/me");
  const path = `/api/office/officials/${me.official.id}`;
  expect(codeOf(await administrator.patch(path, { administrator: false }))).toBe("last-administrator");
  expect(codeOf(await administrator.patch(path, { active: false }))).toBe("last-administrator");
  expect((await administrator.get<Me>("/api/me")).body.official).toEqual(me.official);
});

test("two administrators who depose each other at the same moment leave one", async () => {
  const hadi = await addOfficial(server, administrator, "Hadi");
  await administrator.patch<Official>(`/api/office/officials/${hadi.official.id}`, { administrator: true });
  const { body: me } = await administrator.get<Me>("/api/me");
  const depose = { administrator: false };
  const answers = await Promise.all([
    administrator.patch(`/api/office/officials/${hadi.official.id}`, depose),
    hadi.patch(`/api/office/officials/${me.official.id}`, depose),
  ]);
  const { rows } = await server.database.ownerPool.query("select from alur.official where administrator and active");
  expect(rows).toHaveLength(1);
  expect(answers.map(({ status }) => status)).toContain(200);
  await server.database.ownerPool.query("update alur.official set administrator = official_id = $1", [me.official.id]);
});

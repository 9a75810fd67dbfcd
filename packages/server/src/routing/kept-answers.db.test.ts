import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "../../test/ask-server.ts";
import { openLetterOffice, type LetterOffice } from "../../test/letter-office.ts";
import { codeOf, startTestServer, type Answer, type TestServer } from "../../test/test-server.ts";
import type { Official, Post } from "../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

const post = (name: string) => ({ name, aliases: [], unitId: null });

async function ask<Body = Post>(
  path: string,
  body: object,
  key: string,
  method: "POST" | "PATCH" = "POST",
): Promise<Answer<Body>> {
  return askServer<Body>(server.app, office.administrator, { method, path, body, headers: { "idempotency-key": key } });
}

async function postsCalled(name: string): Promise<Post[]> {
  const { body } = await office.administrator.get<Post[]>("/api/office/posts");
  return body.filter((one) => one.name === name);
}

test("a post that is added many times at once under one key is there once, and all are answered the same", async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, async () => ask("/api/office/posts", post("Arsiparis"), "arsiparis-1")),
  );
  const [first] = answers;
  for (const answer of answers) expect(answer).toMatchObject({ status: 201, body: first!.body });
  expect(await postsCalled("Arsiparis")).toHaveLength(1);
});

test("another request under a key that was used is refused and changes nothing", async () => {
  await ask("/api/office/posts", post("Bendahara"), "bendahara-1");
  expect(codeOf(await ask("/api/office/posts", post("Pranata Humas"), "bendahara-1"))).toBe("key-reused");
  const { id } = (await postsCalled("Bendahara"))[0]!;
  expect(codeOf(await ask(`/api/office/posts/${id}`, { name: "Kasir" }, "bendahara-1", "PATCH"))).toBe("key-reused");
  expect(await postsCalled("Pranata Humas")).toEqual([]);
});

test("what was refused changed nothing, so its key is still free", async () => {
  await ask("/api/office/posts", post("Notulis"), "notulis-1");
  expect(codeOf(await ask("/api/office/posts", post("Notulis"), "notulis-2"))).toBe("name-taken");
  expect((await ask("/api/office/posts", post("Notulis Rapat"), "notulis-2")).status).toBe(201);
});

test("an official who is changed twice under one key has left their post once, with the work put back", async () => {
  const path = `/api/office/officials/${office.umar.official.id}`;
  const first = await ask<Official>(path, { postIds: [] }, "umar-1", "PATCH");
  expect(first.body.postIds).toEqual([]);
  await office.administrator.patch(path, { postIds: [office.posts.umum.id] });
  // The same request once more is a repetition and no second wish.
  expect(await ask<Official>(path, { postIds: [] }, "umar-1", "PATCH")).toMatchObject({
    status: 200,
    body: first.body,
  });
  const now = (await office.administrator.get<Official[]>("/api/office/officials")).body;
  expect(now.find(({ id }) => id === office.umar.official.id)?.postIds).toEqual([office.posts.umum.id]);
});

test("an SOP that is sent into force twice under one key is in force once, and another one under it is refused", async () => {
  const { sop, binding } = office.procedure;
  const before = (await office.administrator.get<object[]>("/api/procedures")).body.length;
  const first = await ask<{ id: string }>("/api/procedures", { sop, binding }, "sop-1");
  const second = await ask<{ id: string }>("/api/procedures", { sop, binding }, "sop-1");
  expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
  expect((await office.administrator.get<object[]>("/api/procedures")).body).toHaveLength(before + 1);
  const other = { ...sop, identity: { ...sop.identity, title: "Penerbitan Surat Cuti" } };
  expect(codeOf(await ask("/api/procedures", { sop: other, binding }, "sop-1"))).toBe("key-reused");
});

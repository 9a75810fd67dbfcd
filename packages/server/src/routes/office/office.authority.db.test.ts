import { afterAll, beforeAll, expect, test } from "vitest";
import { addOfficial, addPost, addUnit, setUpOffice, type OfficialAtWork } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type Answer, type Person, type TestServer } from "../../../test/test-server.ts";
import type { Office } from "../../api/index.ts";

let server: TestServer;
let administrator: Person;
let wati: OfficialAtWork;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await setUpOffice(server);
  const post = await addPost(administrator, "Kepala Dinas");
  wati = await addOfficial(server, administrator, "Wati", [post.id]);
});
afterAll(() => server.stop());

/** Everything by which the office is changed. */
async function changes(by: Person): Promise<Answer[]> {
  const unit = await addUnit(administrator, `Unit ${crypto.randomUUID()}`);
  const post = await addPost(administrator, `Jabatan ${crypto.randomUUID()}`);
  const named = { name: `Nama ${crypto.randomUUID()}`, aliases: [] };
  const account = { name: "Joko", email: `${crypto.randomUUID()}@dinas.contoh.id`, password: "angin-laut-selatan" };
  return [
    await by.post("/api/office/units", named),
    await by.patch(`/api/office/units/${unit.id}`, { aliases: ["Lama"] }),
    await by.post("/api/office/posts", { ...named, unitId: null }),
    await by.patch(`/api/office/posts/${post.id}`, { aliases: ["Lama"] }),
    await by.post("/api/office/officials", { ...account, postIds: [] }),
    await by.patch(`/api/office/officials/${wati.official.id}`, { name: "Wati" }),
  ];
}

test("strangers learn nothing of the office and change nothing", async () => {
  const stranger = server.person();
  for (const path of ["/api/me", "/api/office", "/api/office/units", "/api/office/posts", "/api/office/officials"]) {
    expect(codeOf(await stranger.get(path))).toBe("not-signed-in");
  }
  for (const answer of await changes(stranger)) expect(codeOf(answer)).toBe("not-signed-in");
});

test("even the head of the office changes nothing without being administrator", async () => {
  for (const answer of await changes(wati)) expect([answer.status, codeOf(answer)]).toEqual([403, "not-administrator"]);
});

test("nobody makes themselves administrator or gives themselves a post", async () => {
  const path = `/api/office/officials/${wati.official.id}`;
  expect(codeOf(await wati.patch(path, { administrator: true }))).toBe("not-administrator");
  expect(codeOf(await wati.patch(path, { postIds: [] }))).toBe("not-administrator");
});

test("the administrator changes everything", async () => {
  for (const answer of await changes(administrator)) expect([200, 201]).toContain(answer.status);
});

test("officials see who holds which post, but not with which e-mail address colleagues sign in", async () => {
  const { body } = await wati.get<Office>("/api/office");
  expect(body.officials.map((official) => official.name)).toContain("Ratna Wulandari");
  expect(body.officials.map((official) => official.email).join("")).toBe("");
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";
import type { CaseSummary } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

async function listOf(person: Person, wish = ""): Promise<string[]> {
  const { body } = await person.get<CaseSummary[]>(`/api/cases${wish}`);
  return body.map(({ id }) => id);
}

test("work that is passed on brings its berkas to the list of whoever gets it, and what they did keeps it there", async () => {
  const { administrator, sari, umar, posts } = office;
  const first = await openLetter(office);
  await openLetter(office);
  expect(await listOf(umar)).toEqual([]);
  await act(sari, first.id, { type: "ClaimWorkItem", workItemId: "w1" });
  const passed = { workItemId: "w1", reason: "Mohon dibantu", toOfficialId: null };
  await act(sari, first.id, { type: "ForwardWorkItem", ...passed, toPostId: posts.umum.id });
  expect(await listOf(umar)).toEqual([first.id]);
  expect(await listOf(umar, "?status=ended")).toEqual([]);
  await act(umar, first.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await administrator.patch(`/api/office/officials/${umar.official.id}`, { postIds: [] });
  expect(await listOf(umar)).toEqual([first.id]);
});

test("whoever has a part in the SOP has all its berkas on their list, newest first", async () => {
  const newest = await openLetter(office);
  const { body } = await office.administrator.get<CaseSummary[]>("/api/cases");
  const all = await listOf(office.kasim);
  expect(all[0]).toBe(newest.id);
  expect(all).toEqual(body.map(({ id }) => id));
});

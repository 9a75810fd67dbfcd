import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { startTestServer, type Answer, type Person, type TestServer } from "../../../test/test-server.ts";
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

test("a berkas is found by words of its number, subject, requester and SOP, page by page, by those who may see it", async () => {
  const { sari, kasim, umar, procedure } = office;
  const opening = { procedureId: procedure.id, postId: office.posts.staf.id };
  const open = async (subject: string, number: string, requesterName: string): Promise<string> => {
    const body = { commandId: crypto.randomUUID(), ...opening, subject, number, requesterName };
    return (await sari.post<CaseSummary>("/api/cases", body)).body.id;
  };
  const permit = await open("Izin keramaian 50%", "090/17/2026", "Ibu Melati");
  const other = await open("Izin keramaian desa", "090/18/2026", "Pak Wira");
  const found = async (words: string, who: Person = kasim) => listOf(who, `?search=${encodeURIComponent(words)}`);
  expect(await found("keramaian IZIN")).toEqual([other, permit]);
  expect(await found("090/17")).toEqual([permit]);
  expect(await found("melati surat tugas")).toEqual([permit]);
  // A sign that databases read otherwise is looked for as it stands.
  expect(await found("50%")).toEqual([permit]);
  expect(await found("5_%")).toEqual([]);
  expect(await found("keramaian", umar)).toEqual([]);
  expect(await found("keramaian", office.administrator)).toEqual([other, permit]);
  const { headers } = await kasim.get("/api/cases?search=keramaian&limit=1");
  expect(String(headers["link"])).toMatch(/search=keramaian/);
});

test("a list of one status and SOP, read line by line, is the whole list of them", async () => {
  const { kasim, sari, procedure } = office;
  const held = await openLetter(office);
  await act(sari, held.id, { type: "HoldCase", reason: "Menunggu surat balasan" });
  const all = await listOf(kasim);
  expect(await listOf(kasim, "?status=held")).toEqual([held.id]);
  expect(await listOf(kasim, "?status=open")).toEqual(all.filter((id) => id !== held.id));
  for (const wish of [`?procedureId=${procedure.id}`, `?procedureId=${procedure.id}&status=open`]) {
    const lines: string[] = [];
    let next: string | undefined = `/api/cases${wish}&limit=1`;
    while (next !== undefined) {
      const answer: Answer<CaseSummary[]> = await kasim.get<CaseSummary[]>(next);
      lines.push(...answer.body.map(({ id }) => id));
      next = /<(.+)>; rel="next"/.exec(String(answer.headers["link"] ?? ""))?.[1];
    }
    expect(lines).toEqual(await listOf(kasim, wish));
  }
});

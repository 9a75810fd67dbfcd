import { afterAll, beforeAll, expect, test } from "vitest";
import { appoint } from "../../../test/appoint.ts";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { addOfficial } from "../../../test/test-office.ts";
import { startTestServer, type Answer, type Person, type TestServer } from "../../../test/test-server.ts";
import type { CaseSummary, ProcedureAnswer } from "../../api/index.ts";

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
    expect(await readByLine(kasim, wish)).toEqual(await listOf(kasim, wish));
  }
});

test("whoever acts for a post in one SOP finds its berkas behind newer ones of other SOPs", async () => {
  const { administrator, umar, posts, procedure } = office;
  await administrator.patch(`/api/office/officials/${umar.official.id}`, { postIds: [posts.umum.id] });
  const openFor = async (title: string) => {
    const sop = { ...procedure.sop, identity: { ...procedure.sop.identity, number: title, title } };
    const binding = { ...procedure.binding, p1: { kind: "requester" } };
    const { body } = await administrator.post<ProcedureAnswer>("/api/procedures", { sop, binding });
    const opening = { procedureId: body.id, subject: title, number: "", requesterName: "", postId: posts.umum.id };
    const opened = await umar.post<CaseSummary>("/api/cases", { commandId: crypto.randomUUID(), ...opening });
    return { procedureId: body.id, caseId: opened.body.id };
  };
  const theirs = await openFor("Izin tempat");
  // Nothing of it is at the post any more through which it was opened.
  await act(umar, theirs.caseId, { type: "ClaimWorkItem", workItemId: "w1" });
  const passed = { workItemId: "w1", reason: "Mohon dibantu", toOfficialId: null, toPostId: posts.kepala.id };
  await act(umar, theirs.caseId, { type: "ForwardWorkItem", ...passed });
  await openFor("Izin ramai");
  const eko = await addOfficial(server, administrator, "Eko");
  const scope = { officialId: eko.official.id, postId: posts.umum.id, procedureIds: [theirs.procedureId] };
  await appoint(administrator, scope);
  expect(await readByLine(eko)).toEqual([theirs.caseId]);
});

/** A list as somebody reads it whose pages have one line each. */
async function readByLine(person: Person, wish = "?"): Promise<string[]> {
  const lines: string[] = [];
  let next: string | undefined = `/api/cases${wish}&limit=1`;
  while (next !== undefined) {
    const answer: Answer<CaseSummary[]> = await person.get<CaseSummary[]>(next);
    lines.push(...answer.body.map(({ id }) => id));
    next = /<(.+)>; rel="next"/.exec(String(answer.headers["link"] ?? ""))?.[1];
  }
  return lines;
}

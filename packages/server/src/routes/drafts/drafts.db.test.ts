import { drawSop, setActivity } from "@alur/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type Answer, type TestServer } from "../../../test/test-server.ts";
import type { DraftAnswer, DraftSummary, DraftVersion, SavedVersion } from "../../api/index.ts";

const { sop } = drawSop("1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat", "Surat Keluar");
const bySari = setActivity(sop, "s1", "Menyusun naskah surat");
const byUmar = setActivity(sop, "s2", "Menandatangani surat");

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

async function begin(): Promise<DraftAnswer> {
  const answer: Answer<DraftAnswer> = await office.sari.post("/api/drafts", { sop });
  expect(answer.status).toBe(201);
  return answer.body;
}

test("a draft is saved to the office, where every official finds it, and strangers do not", async () => {
  const draft = await begin();
  expect(draft).toMatchObject({ version: 1, title: "Surat Keluar", steps: 2, mayDiscard: true, sop });
  const listed: Answer<DraftSummary[]> = await office.umar.get("/api/drafts");
  expect(listed.body.find(({ id }) => id === draft.id)).toMatchObject({ version: 1, mayDiscard: false });
  expect(codeOf(await server.person().get("/api/drafts"))).toBe("not-signed-in");
});

test("its history says who saved what and when, and each version can be opened again", async () => {
  const { id } = await begin();
  const saved: Answer<DraftAnswer> = await office.umar.post(`/api/drafts/${id}/versions`, { basedOn: 1, sop: byUmar });
  expect(saved.body).toMatchObject({ version: 2, sop: byUmar });
  const history: Answer<DraftVersion[]> = await office.sari.get(`/api/drafts/${id}/versions`);
  expect(history.body.map(({ version, changedPlaces }) => [version, changedPlaces])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(new Set(history.body.map(({ savedByName }) => savedByName)).size).toBe(2);
  const first: Answer<SavedVersion> = await office.kepala.get(`/api/drafts/${id}/versions/1`);
  expect(first.body.sop).toEqual(sop);
});

test("two people who edit one draft never lose a change silently: the second hears who was first", async () => {
  const { id } = await begin();
  await office.sari.post(`/api/drafts/${id}/versions`, { basedOn: 1, sop: bySari });
  const late = await office.umar.post(`/api/drafts/${id}/versions`, { basedOn: 1, sop: byUmar });
  expect([late.status, codeOf(late)]).toEqual([409, "draft-overtaken"]);
  expect(JSON.stringify(late.body)).toContain("Versi 2 disimpan oleh");
  const now: Answer<DraftAnswer> = await office.umar.get(`/api/drafts/${id}`);
  expect(now.body).toMatchObject({ version: 2, sop: bySari });
  const knowing = await office.umar.post(`/api/drafts/${id}/versions`, { basedOn: 2, sop: byUmar });
  expect(knowing.status).toBe(201);
});

test("of many who save at the same moment exactly one is first", async () => {
  const { id } = await begin();
  const people = [office.sari, office.umar, office.kepala, office.administrator];
  const answers = await Promise.all(
    people.map((person, i) =>
      person.post(`/api/drafts/${id}/versions`, { basedOn: 1, sop: setActivity(sop, "s1", `Menyusun ${i}`) }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409]);
});

test("what is sent twice counts once", async () => {
  const commandId = crypto.randomUUID();
  const twice = [1, 2].map(() => office.sari.post<DraftAnswer>("/api/drafts", { commandId, sop }));
  expect((await Promise.all(twice)).map(({ status, body }) => [status, body.id])).toEqual([
    [201, commandId],
    [201, commandId],
  ]);
  const save = { commandId: crypto.randomUUID(), basedOn: 1, sop: bySari };
  for (let i = 0; i < 2; i++)
    expect((await office.sari.post(`/api/drafts/${commandId}/versions`, save)).body).toMatchObject({ version: 2 });
  expect(codeOf(await office.sari.post("/api/drafts", { commandId, sop: byUmar }))).toBe("key-reused");
});

test("a saving that is sent again is answered as it was, not with what somebody saved since: nobody goes on from a version they never saw", async () => {
  const commandId = crypto.randomUUID();
  await office.sari.post("/api/drafts", { commandId, sop });
  const save = { commandId: crypto.randomUUID(), basedOn: 1, sop: bySari };
  await office.sari.post(`/api/drafts/${commandId}/versions`, save);
  await office.umar.post(`/api/drafts/${commandId}/versions`, { basedOn: 2, sop: byUmar });
  const begunAgain = await office.sari.post("/api/drafts", { commandId, sop });
  expect(begunAgain.body).toMatchObject({ version: 1, sop });
  const savedAgain = await office.sari.post(`/api/drafts/${commandId}/versions`, save);
  expect(savedAgain.body).toMatchObject({ version: 2, sop: bySari });
  const other = await office.sari.post(`/api/drafts/${commandId}/versions`, { ...save, sop: byUmar });
  expect(codeOf(other)).toBe("key-reused");
});

test("a draft is discarded by whoever began it or by the administrator, and is gone from the list", async () => {
  const { id } = await begin();
  expect(codeOf(await office.umar.delete(`/api/drafts/${id}`))).toBe("not-your-draft");
  expect((await office.administrator.delete(`/api/drafts/${id}`)).status).toBe(204);
  expect(codeOf(await office.sari.get(`/api/drafts/${id}`))).toBe("draft-unknown");
  expect(codeOf(await office.sari.post(`/api/drafts/${id}/versions`, { basedOn: 1, sop: bySari }))).toBe(
    "draft-unknown",
  );
});

test("a torn SOP is not saved", async () => {
  const torn = { ...sop, flows: [{ from: "start", to: "s9", kind: "forward" }] };
  expect(codeOf(await office.sari.post("/api/drafts", { sop: torn }))).toBe("sop-broken");
});

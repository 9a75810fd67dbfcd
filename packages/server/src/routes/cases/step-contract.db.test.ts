import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { askServer, startSecondServer } from "../../../test/ask-server.ts";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type Answer, type Person, type TestServer } from "../../../test/test-server.ts";
import { caseViewSchema, type CaseView, type ProblemDocument } from "../../api/index.ts";

let server: TestServer;
let other: FastifyInstance;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  other = await startSecondServer(server);
  office = await openLetterOffice(server);
});
afterAll(async () => {
  await other.close();
  await server.stop();
});

type Headers = Record<string, string>;

async function step<Body = CaseView>(
  by: Person,
  caseId: string,
  body: object,
  headers: Headers,
  at: FastifyInstance = server.app,
): Promise<Answer<Body>> {
  return askServer<Body>(at, by, { path: `/api/cases/${caseId}/commands`, body, headers });
}

const claim = { type: "ClaimWorkItem", workItemId: "w1" };
const comment = (text: string) => ({ type: "AddComment", text });
const opening = () => ({
  procedureId: office.procedure.id,
  subject: "Surat tugas",
  number: "",
  requesterName: "",
  postId: office.posts.staf.id,
});

test("a step that is sent again under its key counts once and is answered as the first time, at every server", async () => {
  const { id } = await openLetter(office);
  const headers = { "idempotency-key": "kirim-0001" };
  const first = await step(office.sari, id, claim, headers);
  expect(first).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  await act(office.kasim, id, comment("Kapan selesai?"));
  for (const at of [server.app, other]) {
    const again = await step(office.sari, id, claim, headers, at);
    expect(again.headers["etag"]).toBe('"2"');
    const { stepTimes: _running, ...said } = again.body;
    expect(first.body).toMatchObject(said);
  }
  expect((await office.sari.get<CaseView>(`/api/cases/${id}`)).body.version).toBe(3);
});

test("of one step that is sent many times at once, through two servers, one is written and all are answered alike", async () => {
  const { id } = await openLetter(office);
  const headers = { "idempotency-key": crypto.randomUUID(), prefer: "return=minimal" };
  const sent = Array.from({ length: 12 }, async (_, i) =>
    step(office.sari, id, comment("Segera."), headers, i % 2 === 0 ? server.app : other),
  );
  for (const answer of await Promise.all(sent)) {
    expect(answer).toMatchObject({ status: 204, body: "", headers: { etag: '"2"' } });
  }
  expect((await office.sari.get<CaseView>(`/api/cases/${id}`)).body.version).toBe(2);
});

test("another step under a key that was used is refused, also where somebody else sends it", async () => {
  const { id } = await openLetter(office);
  const headers = { "idempotency-key": crypto.randomUUID() };
  await step(office.sari, id, comment("Satu."), headers);
  const refused = { status: 422, body: { code: "command-reused" } };
  expect(await step(office.sari, id, comment("Dua."), headers)).toMatchObject(refused);
  expect(await step(office.sandi, id, comment("Satu."), headers, other)).toMatchObject(refused);
});

test("a key and a number in the body that disagree, and a step with neither, are refused with what to do", async () => {
  const { id } = await openLetter(office);
  const numbered = { ...claim, commandId: crypto.randomUUID() };
  expect(codeOf(await step(office.sari, id, numbered, { "idempotency-key": crypto.randomUUID() }))).toBe("key-differs");
  expect(codeOf(await step(office.sari, id, claim, {}))).toBe("key-missing");
  const agreeing = await step(office.sari, id, numbered, { "idempotency-key": numbered.commandId });
  expect(agreeing.status).toBe(200);
});

test("an opening under a key opens one case, which the answer names also where no page is wanted", async () => {
  const headers = { "idempotency-key": "surat-tugas/2026/12", prefer: "return=minimal" };
  const asked = { path: "/api/cases", body: opening(), headers };
  const answers = await Promise.all([server.app, other].map(async (at) => askServer(at, office.sari, asked)));
  const [first, second] = answers;
  expect(first).toMatchObject({ status: 204, headers: { etag: '"1"' } });
  expect(second?.headers["location"]).toBe(first?.headers["location"]);
  const opened = await office.sari.get<CaseView>(String(first?.headers["location"]));
  expect(opened.body).toMatchObject({ subject: "Surat tugas", version: 1 });
});

test("whoever acts on an older version is told in sentences what happened since, and may act on the new one", async () => {
  const letter = await openLetter(office);
  await act(office.sari, letter.id, claim);
  await act(office.sari, letter.id, { ...comment("Nota dinas menyusul."), type: "AddComment" });
  const stale = { "if-match": '"1"', "idempotency-key": crypto.randomUUID() };
  for (const at of [server.app, other]) {
    const refused = await step<ProblemDocument>(office.sandi, letter.id, claim, stale, at);
    expect(refused.status).toBe(409);
    expect(refused.headers["content-type"]).toContain("application/problem+json");
    expect(refused.body).toMatchObject({ type: "urn:alur:problem:case-changed", status: 409, version: 3 });
    expect(refused.body.changes).toMatchObject([
      { version: 2, event: "WorkItemClaimed", officialName: "Sari" },
      { version: 3, event: "CommentAdded", text: "Nota dinas menyusul." },
    ]);
    expect(refused.body.details?.map(({ id }) => id)).toEqual([
      "Sari (Staf Subbagian Umum) mengambil langkah 1.",
      "Sari (Staf Subbagian Umum) berkomentar: Nota dinas menyusul.",
    ]);
  }
  const current = { ...stale, "if-match": '"3"' };
  expect(await step(office.kasim, letter.id, comment("Baik."), current)).toMatchObject({
    status: 200,
    headers: { etag: '"4"' },
  });
  // The same request once more is no step on an older version: it was done.
  expect(await step(office.kasim, letter.id, comment("Baik."), current, other)).toMatchObject({
    status: 200,
    headers: { etag: '"4"' },
  });
  expect(codeOf(await step(office.sari, letter.id, claim, { ...current, "if-match": "7" }))).toBe("version-unreadable");
});

test("a case is written as its schema describes it, with nothing besides", async () => {
  const { id } = await openLetter(office);
  await act(office.sari, id, claim);
  const met = { workItemId: "w1", requirementsMet: ["Nota dinas"], note: "Daftar nama menyusul." };
  await act(office.sari, id, { type: "CompleteWorkItem", ...met });
  await act(office.kasim, id, { type: "ClaimWorkItem", workItemId: "w2" });
  const no = { type: "DecideWorkItem", outcome: "no", workItemId: "w2", requirementsMet: [], note: "Tanggal keliru." };
  const { body } = await act(office.kasim, id, no);
  expect(z.encode(caseViewSchema, body)).toEqual(body);
});

test("a problem is told in the language that is asked for, and its type stays the same", async () => {
  const { id } = await openLetter(office);
  const inEnglish = { "accept-language": "en-GB,en;q=0.9,id;q=0.4" };
  const english = await step<ProblemDocument>(office.umar, id, claim, { ...inEnglish, "idempotency-key": "a" });
  expect(english.headers["content-language"]).toBe("en");
  expect(english.body.title).toBe(
    "There is no such case, or you take no part in it. Look for it on the page of your cases.",
  );
  const indonesian = await step<ProblemDocument>(office.umar, id, claim, { "idempotency-key": "a" });
  expect(indonesian.body.title).toBe(
    "Berkas itu tidak ada, atau Anda tidak terlibat di dalamnya. Carilah di halaman Berkas.",
  );
  expect(indonesian.body.type).toBe(english.body.type);
});

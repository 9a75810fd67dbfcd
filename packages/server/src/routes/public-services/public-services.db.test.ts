import { afterAll, beforeAll, expect, test } from "vitest";
import { openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type Answer, type TestServer } from "../../../test/test-server.ts";
import type { CaseView, PublicService, RequestCode, RequestStatus, WorklistItem } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

const asked = {
  name: "Ibu Wati",
  subject: "Surat keterangan domisili",
  brought: ["ATK", "bukan kelengkapan SOP ini"],
  note: "Mohon dihubungi siang hari",
};

async function openToPublic(postId: string | null): Promise<Answer> {
  const { administrator, procedure } = office;
  return administrator.post(`/api/procedures/${procedure.id}/public`, { postId });
}

async function ask(commandId = crypto.randomUUID()): Promise<Answer<RequestCode>> {
  return server
    .person()
    .post<RequestCode>(`/api/public/services/${office.procedure.id}/requests`, { commandId, ...asked });
}

async function status(code: string): Promise<Answer<RequestStatus>> {
  return server.person().post<RequestStatus>("/api/public/status", { code });
}

test("what the office has not opened to the public nobody can ask for", async () => {
  expect((await server.person().get("/api/public/services")).body).toEqual([]);
  expect(codeOf(await server.person().get(`/api/public/services/${office.procedure.id}`))).toBe("service-unknown");
  expect(codeOf(await ask())).toBe("service-unknown");
});

test("only a post that begins the SOP can receive what people ask", async () => {
  expect(codeOf(await openToPublic(office.posts.kepala.id))).toBe("post-may-not-open");
  expect((await openToPublic(office.posts.staf.id)).body).toMatchObject({ publicPostId: office.posts.staf.id });
});

test("somebody without an account asks, and an official of the post gets the work on their behalf", async () => {
  const services = (await server.person().get<PublicService[]>("/api/public/services")).body;
  expect(services).toMatchObject([{ id: office.procedure.id, agencyName: "Dinas Uji Coba" }]);
  const commandId = crypto.randomUUID();
  expect((await ask(commandId)).body.code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
  const list = (await office.sari.get<WorklistItem[]>("/api/worklist")).body;
  expect(list).toMatchObject([{ caseId: commandId, subject: asked.subject }]);
  const { body } = await office.sari.get<CaseView>(`/api/cases/${commandId}`);
  expect(body).toMatchObject({ requesterName: "Ibu Wati", origin: { kind: "public-form", date: null } });
  expect(body.trail[0]).toMatchObject({
    event: "CaseOpened",
    outcome: "public-form",
    officialName: "",
    text: asked.note,
  });
  const first = body.sop.steps[0]?.requirements ?? [];
  expect(body.trail[0]?.missing).toEqual(first.filter((requirement) => requirement !== "ATK"));
});

test("the same request sent twice is one, under one code", async () => {
  const commandId = crypto.randomUUID();
  const [first, second] = [await ask(commandId), await ask(commandId)];
  expect(second.body).toEqual(first.body);
  expect(
    (await office.sari.get<WorklistItem[]>("/api/worklist")).body.filter(({ caseId }) => caseId === commandId),
  ).toHaveLength(1);
});

test("the code tells step and state, however it is typed, and nobody's name", async () => {
  const { code } = (await ask()).body;
  const { body } = await status(` ${code.toLowerCase().replace("-", " ")} `);
  expect(body).toMatchObject({ title: office.procedure.title, status: "open", steps: [{ number: "1" }] });
  const said = JSON.stringify(body);
  for (const name of ["Wati", "Sari", "Sandi", asked.subject, asked.note]) expect(said).not.toContain(name);
});

test("a code that is none tells nothing", async () => {
  for (const code of ["AAAAA-AAAAA", "x", "' or 1=1"]) expect(codeOf(await status(code))).toBe("code-unknown");
});

test("neither names nor codes are written into the log", async () => {
  const { code } = (await ask()).body;
  await status(code);
  await status("AAAAA-AAAAA");
  for (const secret of ["Wati", code, "AAAAA-AAAAA"]) expect(server.logged()).not.toContain(secret);
});

test("closing it ends the form, and codes still lead to what was asked", async () => {
  const { code } = (await ask()).body;
  await openToPublic(null);
  expect(codeOf(await ask())).toBe("service-unknown");
  expect((await status(code)).status).toBe(200);
});

test("one computer cannot ask for ever", async () => {
  await openToPublic(office.posts.staf.id);
  let last = await ask();
  for (let n = 0; n < 30 && last.status === 201; n++) last = await ask();
  expect(codeOf(last)).toBe("too-many-requests");
});

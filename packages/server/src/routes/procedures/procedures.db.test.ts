import { afterAll, beforeAll, expect, test } from "vitest";
import { openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import { letterSop } from "../../../test/test-sop.ts";
import type { ProblemAnswer, ProcedureAnswer } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

test("an SOP in force stands in the register, and says who may open a berkas of it", async () => {
  const { sari, kasim, posts, procedure } = office;
  const { body: forSari } = await sari.get<ProcedureAnswer[]>("/api/procedures");
  expect(forSari).toMatchObject([
    { id: procedure.id, title: "Penerbitan Surat Tugas", number: "090/7/2026", steps: 3, openCases: 0 },
  ]);
  expect(forSari[0]?.openThroughPostIds).toEqual([posts.staf.id]);
  const { body: forKasim } = await kasim.get<ProcedureAnswer>(`/api/procedures/${procedure.id}`);
  expect(forKasim.openThroughPostIds).toEqual([]);
  expect(forKasim.sop).toEqual(letterSop);
});

test("where the pemohon begins, every official may open a berkas", async () => {
  const { administrator, umar, posts, procedure } = office;
  const binding = { ...procedure.binding, p1: { kind: "requester" } };
  const { body } = await administrator.post<ProcedureAnswer>("/api/procedures", { sop: letterSop, binding });
  const { body: forUmar } = await umar.get<ProcedureAnswer>(`/api/procedures/${body.id}`);
  expect(forUmar.openThroughPostIds).toEqual([posts.umum.id]);
});

test("an SOP that is sent into force twice is in force once", async () => {
  const { administrator, procedure } = office;
  const sent = { commandId: crypto.randomUUID(), sop: letterSop, binding: procedure.binding };
  const first = await administrator.post<ProcedureAnswer>("/api/procedures", sent);
  const second = await administrator.post<ProcedureAnswer>("/api/procedures", sent);
  expect(second.body).toEqual(first.body);
  const { body } = await administrator.get<ProcedureAnswer[]>("/api/procedures");
  expect(body.filter((line) => line.id === sent.commandId)).toHaveLength(1);
});

test("an SOP that cannot run is refused with every reason", async () => {
  const sop = { ...letterSop, flows: letterSop.flows.filter((flow) => flow.kind !== "no" && flow.to !== "end") };
  const answer = await office.administrator.post<ProblemAnswer>("/api/procedures", { sop, binding: {} });
  expect([answer.status, answer.body.code]).toEqual([422, "sop-not-runnable"]);
  const reasons = answer.body.details?.map((reason) => reason.id).join("\n");
  expect(reasons).toContain('belum memiliki tujuan "tidak"');
  expect(reasons).toContain("Tidak ada langkah yang mengakhiri prosedur");
  expect(reasons).toContain('Pelaksana "Kasubbag" belum dipasangkan');
});

test("an SOP that refers to what it does not have is refused", async () => {
  const sop = { ...letterSop, flows: [...letterSop.flows, { from: "s3", to: "s9", kind: "forward" }] };
  const { binding } = office.procedure;
  expect(codeOf(await office.administrator.post("/api/procedures", { sop, binding }))).toBe("sop-broken");
});

test("nobody can be bound to a post or unit that this office does not have", async () => {
  const { binding } = office.procedure;
  const post = { ...binding, p2: { kind: "post", postId: crypto.randomUUID() } };
  const unit = { ...binding, p2: { kind: "unit", unitId: crypto.randomUUID() } };
  const { administrator } = office;
  expect(codeOf(await administrator.post("/api/procedures", { sop: letterSop, binding: post }))).toBe("post-unknown");
  expect(codeOf(await administrator.post("/api/procedures", { sop: letterSop, binding: unit }))).toBe("unit-unknown");
});

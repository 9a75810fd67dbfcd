import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { addOfficial, addPost, addUnit } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";
import { letterSop } from "../../../test/test-sop.ts";
import type { CaseSummary, CaseView, ProcedureAnswer, WorklistItem } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

const everything = ["Nota dinas", "Daftar nama"];

async function waitsFor(person: Person, caseId: string): Promise<WorklistItem | undefined> {
  const { body } = await person.get<WorklistItem[]>("/api/worklist");
  return body.find((item) => item.caseId === caseId);
}

/** Takes whatever waits for the person in this case. */
async function claim(person: Person, caseId: string): Promise<string> {
  const { workItemId = "" } = (await waitsFor(person, caseId)) ?? {};
  await act(person, caseId, { type: "ClaimWorkItem", workItemId });
  return workItemId;
}

async function draft(person: Person, caseId: string): Promise<void> {
  const workItemId = await claim(person, caseId);
  await act(person, caseId, { type: "CompleteWorkItem", workItemId, requirementsMet: everything, note: "" });
}

test("a berkas goes from official to official, comes back with a reason, and ends", async () => {
  const { sari, kasim, kepala } = office;
  const { id } = await openLetter(office);
  expect(await waitsFor(sari, id)).toMatchObject({
    status: "offered",
    stepNumber: "1",
    audience: "Staf Subbagian Umum",
  });
  await draft(sari, id);

  const examined = await claim(kasim, id);
  const no = {
    type: "DecideWorkItem",
    workItemId: examined,
    outcome: "no",
    requirementsMet: [],
    note: "Nama belum lengkap",
  };
  expect((await act(kasim, id, no)).status).toBe(200);
  const { body: returned } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(returned.workItems.at(-1)).toMatchObject({ stepId: "s1", round: 2, sentBackReason: "Nama belum lengkap" });

  await draft(sari, id);
  const again = await claim(kasim, id);
  await act(kasim, id, { type: "DecideWorkItem", workItemId: again, outcome: "yes", requirementsMet: [], note: "" });

  const signing = await claim(kepala, id);
  const { body: seen } = await kepala.get<CaseView>(`/api/cases/${id}`);
  const sendBack = seen.available.find((action) => action.type === "SendBack");
  expect(sendBack?.targets).toEqual(["s2", "s1"]);
  await act(kepala, id, { type: "SendBack", workItemId: signing, toStepId: "s2", reason: "Tanggal keliru" });
  const third = await claim(kasim, id);
  await act(kasim, id, { type: "DecideWorkItem", workItemId: third, outcome: "yes", requirementsMet: [], note: "" });
  const last = await claim(kepala, id);
  const complete = { type: "CompleteWorkItem", workItemId: last, requirementsMet: [], note: "" };
  const { body: ended } = await act(kepala, id, complete);

  expect(ended).toMatchObject({ status: "ended", waiting: [], available: [], version: ended.version });
  expect(ended.endedAt).not.toBeNull();
  expect(ended.trail.map((line) => `${line.officialName}: ${line.event}`)).toEqual([
    "Sari: CaseOpened",
    "Sari: WorkItemClaimed",
    "Sari: WorkItemCompleted",
    "Kasim: WorkItemClaimed",
    "Kasim: WorkItemDecided",
    "Sari: WorkItemClaimed",
    "Sari: WorkItemCompleted",
    "Kasim: WorkItemClaimed",
    "Kasim: WorkItemDecided",
    "Kepala: WorkItemClaimed",
    "Kepala: WorkSentBack",
    "Kasim: WorkItemClaimed",
    "Kasim: WorkItemDecided",
    "Kepala: WorkItemClaimed",
    "Kepala: WorkItemCompleted",
    ": CaseEnded",
  ]);
  expect(ended.trail[4]).toMatchObject({
    stepId: "s2",
    outcome: "no",
    text: "Nama belum lengkap",
    postName: "Kasubbag Umum",
  });
  expect(ended.trail[10]).toMatchObject({ stepId: "s3", toStepId: "s2", text: "Tanggal keliru" });
  expect(await waitsFor(kepala, id)).toBeUndefined();
});

test("of two officials who take the same item at once one gets it and the other is told", async () => {
  const { id } = await openLetter(office);
  const { workItemId = "" } = (await waitsFor(office.sari, id)) ?? {};
  const take = { type: "ClaimWorkItem", workItemId };
  const answers = await Promise.all([act(office.sari, id, take), act(office.sandi, id, take)]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  expect(answers.map(codeOf)).toContain("work-item-taken");
  const { body } = await office.sari.get<CaseView>(`/api/cases/${id}`);
  expect(body.trail.filter((line) => line.event === "WorkItemClaimed")).toHaveLength(1);
});

test("a decision that is sent twice counts once", async () => {
  const { id } = await openLetter(office);
  await draft(office.sari, id);
  const workItemId = await claim(office.kasim, id);
  const decision = {
    commandId: crypto.randomUUID(),
    type: "DecideWorkItem",
    workItemId,
    outcome: "yes",
    requirementsMet: [],
    note: "",
  };
  const first = await act(office.kasim, id, decision);
  const [second, third] = await Promise.all([act(office.kasim, id, decision), act(office.kasim, id, decision)]);
  expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
  expect(third.body.version).toBe(first.body.version);
  expect(third.body.trail.filter((line) => line.event === "WorkItemDecided")).toHaveLength(1);
});

test("an opening that is sent twice opens one berkas", async () => {
  const opening = {
    commandId: crypto.randomUUID(),
    procedureId: office.procedure.id,
    subject: "Sekali saja",
    number: "",
    requesterName: "",
    postId: office.posts.staf.id,
  };
  const answers = await Promise.all([
    office.sari.post<CaseView>("/api/cases", opening),
    office.sari.post<CaseView>("/api/cases", opening),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const { body: cases } = await office.sari.get<CaseSummary[]>("/api/cases");
  expect(cases.filter((one) => one.subject === "Sekali saja")).toHaveLength(1);
});

test("a requirement that is not ticked asks for a word about it, and the trail keeps what was missing", async () => {
  const { id } = await openLetter(office);
  const workItemId = await claim(office.sari, id);
  const complete = { type: "CompleteWorkItem", workItemId, requirementsMet: ["Nota dinas"], note: "" };
  const refused = await act(office.sari, id, complete);
  expect([refused.status, codeOf(refused)]).toEqual([422, "note-missing"]);
  const { body } = await act(office.sari, id, { ...complete, note: "Daftar menyusul" });
  expect(body.trail.at(-1)).toMatchObject({ text: "Daftar menyusul", missing: ["Daftar nama"] });
});

test("lists show where each berkas is now, and only those of the wished status", async () => {
  const { id } = await openLetter(office);
  await draft(office.sari, id);
  const { body: open } = await office.kasim.get<CaseSummary[]>("/api/cases?status=open");
  expect(open.find((one) => one.id === id)).toMatchObject({
    procedureTitle: "Penerbitan Surat Tugas",
    waiting: [{ stepNumber: "2", activity: "Memeriksa konsep surat tugas", audience: "Kasubbag Umum" }],
  });
  const { body: ended } = await office.kasim.get<CaseSummary[]>("/api/cases?status=ended");
  expect(ended.map((one) => one.status)).not.toContain("open");
  expect(codeOf(await office.kasim.get("/api/cases?status=hilang"))).toBe("input-invalid");
});

test("a comment stands in the trail and changes nothing else", async () => {
  const { id, version } = await openLetter(office);
  const { body } = await act(office.kasim, id, { type: "AddComment", text: "Mohon didahulukan" });
  expect(body.version).toBe(version + 1);
  expect(body.trail.at(-1)).toMatchObject({ event: "CommentAdded", text: "Mohon didahulukan", officialName: "Kasim" });
});

test("work for a whole unit is anybody's of that unit, and the trail names the unit", async () => {
  const { administrator, procedure } = office;
  const unit = await addUnit(administrator, "Bidang Umum");
  const post = await addPost(administrator, "Arsiparis", unit.id);
  const lina = await addOfficial(server, administrator, "Lina", [post.id]);
  const binding = { ...procedure.binding, p1: { kind: "unit", unitId: unit.id } };
  const sop = { ...letterSop, identity: { ...letterSop.identity, number: "090/8/2026" } };
  const { body: ofUnit } = await administrator.post<ProcedureAnswer>("/api/procedures", { sop, binding });
  const { id } = await openLetter({ ...office, procedure: ofUnit, posts: { ...office.posts, staf: post } }, lina);
  expect(await waitsFor(lina, id)).toMatchObject({ audience: "Bidang Umum" });
  await draft(lina, id);
  const { body } = await lina.get<CaseView>(`/api/cases/${id}`);
  expect(body.trail.at(-1)).toMatchObject({
    event: "WorkItemCompleted",
    officialName: "Lina",
    postName: "Bidang Umum",
  });
});

test("each step's real time stands beside what the SOP allows", async () => {
  const { id } = await openLetter(office);
  await draft(office.sari, id);
  const { body } = await office.kasim.get<CaseView>(`/api/cases/${id}`);
  expect(body.stepTimes).toMatchObject([
    { stepId: "s1", round: 1, standard: { amount: 30, unit: "minute" }, verdict: "in-time" },
    { stepId: "s2", round: 1, workingMinutes: null, verdict: "running" },
  ]);
  expect(body.workItems[1]?.dueAt).not.toBeNull();
});

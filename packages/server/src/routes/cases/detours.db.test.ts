import { defaultWorkingCalendar } from "@alur/model";
import { runCommand } from "@alur/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { letterSop } from "../../../test/test-sop.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import type { CaseSummary, CaseView, Me, ProcedureAnswer, WorklistItem } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

const everything = ["Nota dinas", "Daftar nama"];
const draft = { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: everything, note: "" };
const take = (workItemId: string) => ({ type: "ClaimWorkItem", workItemId });
const yes = (workItemId: string) => ({
  type: "DecideWorkItem",
  workItemId,
  outcome: "yes",
  requirementsMet: [],
  note: "",
});

async function signing(): Promise<string> {
  const { id } = await openLetter(office);
  const { sari, kasim, kepala } = office;
  await act(sari, id, take("w1"));
  await act(sari, id, draft);
  await act(kasim, id, take("w2"));
  await act(kasim, id, yes("w2"));
  await act(kepala, id, take("w3"));
  return id;
}

test("a berkas that is to come straight back says what is wanting, where it returns to, and skips the step between", async () => {
  const id = await signing();
  const { sari, kepala } = office;
  const { status } = await act(kepala, id, {
    type: "SendBack",
    workItemId: "w3",
    toStepId: "s1",
    reason: "",
    wanting: [{ requirement: "Daftar nama", reason: "Satu nama keliru" }],
    straightBack: true,
  });
  expect(status).toBe(200);
  const { body } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(body.workItems.at(-1)).toMatchObject({
    stepId: "s1",
    wanting: [{ requirement: "Daftar nama", reason: "Satu nama keliru" }],
    returnsToStepId: "s3",
  });
  expect(body.trail.at(-1)).toMatchObject({ event: "WorkSentBack", wanting: [{ requirement: "Daftar nama" }] });
  await act(sari, id, take("w4"));
  const { body: mended } = await act(sari, id, { ...draft, workItemId: "w4" });
  expect(mended.waiting).toMatchObject([{ stepNumber: "3", audience: "Kepala Dinas" }]);
});

test("delegated work leaves the list, is answered, and comes back to be finished", async () => {
  const { id } = await openLetter(office);
  const { sari, umar, posts } = office;
  const waits = async (): Promise<string[]> =>
    (await sari.get<WorklistItem[]>("/api/worklist")).body.map((item) => item.caseId);
  await act(sari, id, take("w1"));
  const delegate = {
    type: "DelegateWorkItem",
    workItemId: "w1",
    toPostId: posts.umum.id,
    toOfficialId: umar.official.id,
  };
  await act(sari, id, { ...delegate, reason: "Siapkan daftar namanya" });
  expect(await waits()).not.toContain(id);
  const { body } = await umar.get<CaseView>(`/api/cases/${id}`);
  expect(body.workItems[0]?.passed).toEqual({ how: "delegated", byName: "Sari", text: "Siapkan daftar namanya" });
  expect(body.trail.at(-1)).toMatchObject({ event: "WorkItemDelegated", toName: "Umar, Pengemudi" });
  await act(umar, id, take("w1"));
  await act(umar, id, { type: "AnswerDelegation", workItemId: "w1", answer: "Sudah saya susun" });
  expect(await waits()).toContain(id);
  const { body: back } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(back.workItems[0]).toMatchObject({ claimedByName: "Sari", passed: { how: "answered", byName: "Umar" } });
  expect((await act(sari, id, draft)).status).toBe(200);
});

test("what was finished is taken back before the next official has it, and not afterwards", async () => {
  const { id } = await openLetter(office);
  const { sari, kasim } = office;
  await act(sari, id, take("w1"));
  await act(sari, id, draft);
  const recall = { type: "RecallWorkItem", workItemId: "w1" };
  const { body } = await act(sari, id, recall);
  expect(body.waiting).toMatchObject([{ stepNumber: "1" }]);
  await act(sari, id, draft);
  await act(kasim, id, take("w3"));
  expect((await act(sari, id, recall)).status).toBe(409);
});

test("a berkas on hold stands in the lists as such, and its deadlines move with the clock", async () => {
  const { id } = await openLetter(office);
  const { sari } = office;
  const { body: held } = await act(sari, id, { type: "HoldCase", reason: "Menunggu pemohon" });
  expect(held).toMatchObject({ status: "held", stopped: { officialName: "Sari", reason: "Menunggu pemohon" } });
  const { body: list } = await sari.get<CaseSummary[]>("/api/cases?status=held");
  expect(list.map((one) => one.id)).toEqual([id]);
  const { body: worklist } = await sari.get<WorklistItem[]>("/api/worklist");
  expect(worklist.find((item) => item.caseId === id)).toMatchObject({ held: true });
  const { body: resumed } = await act(sari, id, { type: "ResumeCase" });
  expect(resumed).toMatchObject({ status: "open", stopped: null });
  expect(Date.parse(resumed.workItems[0]?.dueAt ?? "")).toBeGreaterThanOrEqual(
    Date.parse(held.workItems[0]?.dueAt ?? ""),
  );
});

test("a cancelled berkas is no longer running, and goes on where it stood once it is reopened", async () => {
  const id = await signing();
  const { sari, administrator, kepala } = office;
  const { body } = await act(sari, id, { type: "CancelCase", reason: "Dicabut pemohon" });
  expect(body).toMatchObject({ status: "cancelled", waiting: [], stopped: { reason: "Dicabut pemohon" } });
  expect(body.endedAt).not.toBeNull();
  const { body: seen } = await administrator.get<CaseView>(`/api/cases/${id}`);
  expect(seen.available).toMatchObject([{ type: "ReopenCase", targets: ["s3", "s2", "s1"] }]);
  const { body: open } = await act(administrator, id, { type: "ReopenCase", toStepId: "s3", reason: "Salah tekan" });
  expect(open).toMatchObject({ status: "open", endedAt: null, waiting: [{ stepNumber: "3" }] });
  expect((await act(kepala, id, take("w4"))).status).toBe(200);
});

test("a post that is called in does its part before the step is done", async () => {
  const { id } = await openLetter(office);
  const { sari, umar, posts } = office;
  await act(sari, id, take("w1"));
  await act(sari, id, {
    type: "AddPerformer",
    workItemId: "w1",
    toPostId: posts.umum.id,
    toOfficialId: null,
    reason: "Ikut memeriksa",
  });
  const { body: half } = await act(sari, id, draft);
  expect(half.waiting).toMatchObject([{ stepNumber: "1", audience: "Pengemudi" }]);
  const { body: seen } = await umar.get<CaseView>(`/api/cases/${id}`);
  expect(seen.workItems.at(-1)?.passed).toEqual({ how: "added", byName: "Sari", text: "Ikut memeriksa" });
  await act(umar, id, take("w2"));
  const { body } = await act(umar, id, { ...draft, workItemId: "w2" });
  expect(body.waiting).toMatchObject([{ stepNumber: "2" }]);
});

test("a step that calls another SOP waits for its berkas, and hears its result", async () => {
  const { administrator, sari, kasim } = office;
  const calling = {
    ...letterSop,
    identity: { ...letterSop.identity, number: "090/8/2026" },
    steps: letterSop.steps.map((step, i) => (i === 0 ? { ...step, subSop: "Penomoran" } : step)),
  };
  const numbering = {
    ...letterSop,
    identity: { ...letterSop.identity, title: "Penomoran", number: "090/9/2026" },
    steps: letterSop.steps.slice(0, 1).map((step) => ({ ...step, performerIds: ["p2"], requirements: [] })),
    flows: [
      { from: "start", to: "s1", kind: "forward" },
      { from: "s1", to: "end", kind: "forward" },
    ],
  };
  const { binding } = office.procedure;
  const put = async (sop: object) =>
    (await administrator.post<ProcedureAnswer>("/api/procedures", { sop, binding })).body;
  const [parent, called] = [await put(calling), await put(numbering)];
  const { id } = await openLetter({ ...office, procedure: parent });
  await act(sari, id, take("w1"));
  const open = { type: "OpenChildCase", commandId: crypto.randomUUID(), workItemId: "w1", procedureId: called.id };
  const unknown = { ...open, commandId: crypto.randomUUID(), procedureId: crypto.randomUUID() };
  expect(codeOf(await act(sari, id, unknown))).toBe("procedure-unknown");
  expect(codeOf(await act(kasim, id, { ...open, commandId: crypto.randomUUID() }))).toBe("work-item-not-yours");
  const { body: waiting } = await act(sari, id, open);
  const { body: again } = await act(sari, id, open);
  expect([waiting.children, again.version]).toMatchObject([
    [{ procedureTitle: "Penomoran", status: "running" }],
    waiting.version,
  ]);
  expect(codeOf(await act(sari, id, draft))).toBe("child-case-running");

  const child = open.commandId;
  const { body: seen } = await sari.get<CaseView>(`/api/cases/${child}`);
  expect(seen).toMatchObject({
    subject: "Surat tugas pelatihan",
    parentId: id,
    waiting: [{ audience: "Kasubbag Umum" }],
  });
  await act(kasim, child, take("w1"));
  await act(kasim, child, { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: [], note: "Nomor 5/2026" });
  const { body: heard } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(heard.children).toMatchObject([{ caseId: child, status: "ended", result: "Nomor 5/2026", visible: true }]);
  expect(heard.trail.at(-1)).toMatchObject({ event: "ChildCaseStopped", outcome: "ended", text: "Nomor 5/2026" });

  // Reopened, it is waited for again.
  await act(administrator, child, { type: "ReopenCase", toStepId: "s1", reason: "Nomor keliru" });
  const { body: waitsAgain } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(waitsAgain.trail.at(-1)).toMatchObject({ event: "ChildCaseReopened", officialName: "" });
  expect(codeOf(await act(sari, id, draft))).toBe("child-case-running");
  await act(administrator, child, { type: "CancelCase", reason: "Nomor lama tetap" });
  expect((await act(sari, id, draft)).status).toBe(200);
});

test("where Alur ended before a berkas could hear of the one it waits for, it hears with the next command", async () => {
  const { sari, procedure } = office;
  const calling = letterSop.steps.map((step, i) => (i === 0 ? { ...step, subSop: letterSop.identity.title } : step));
  const { body: parent } = await office.administrator.post<ProcedureAnswer>("/api/procedures", {
    sop: { ...letterSop, identity: { ...letterSop.identity, number: "090/10/2026" }, steps: calling },
    binding: procedure.binding,
  });
  const { id } = await openLetter({ ...office, procedure: parent });
  await act(sari, id, take("w1"));
  const child = crypto.randomUUID();
  await act(sari, id, { type: "OpenChildCase", commandId: child, workItemId: "w1", procedureId: procedure.id });
  // The engine alone cancels it: nobody tells the berkas that waits.
  const by = { officialId: sari.official.id, postIds: sari.official.postIds, unitIds: [] };
  const base = { commandId: crypto.randomUUID(), caseId: child, by, at: new Date().toISOString() };
  const agencyId = (await sari.get<Me>("/api/me")).body.agency.id;
  const context = { agencyId, cache: server.services.cache, calendar: defaultWorkingCalendar() };
  await runCommand(server.services.cases, { type: "CancelCase", reason: "Tidak perlu", ...base }, context);
  const { body: waiting } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(waiting.children).toMatchObject([{ status: "running" }]);
  const { status, body } = await act(sari, id, draft);
  expect(status).toBe(200);
  expect(body.children).toMatchObject([{ status: "cancelled", result: "Tidak perlu" }]);
});

test("work that comes back to an official who has left waits for whoever holds the post now", async () => {
  const id = await signing();
  const { administrator, sari, sandi, kepala, posts } = office;
  await administrator.patch(`/api/office/officials/${sari.official.id}`, { postIds: [posts.umum.id] });
  await act(kepala, id, { type: "SendBack", workItemId: "w3", toStepId: "s1", reason: "Nama keliru" });
  const { body } = await act(sandi, id, take("w4"));
  expect(body.workItems.at(-1)).toMatchObject({ stepId: "s1", claimedByName: "Sandi" });
  await administrator.patch(`/api/office/officials/${sari.official.id}`, { postIds: [posts.staf.id] });
});

test("a delegation that is answered after the delegator has left waits for whoever holds the post now", async () => {
  const { id } = await openLetter(office);
  const { administrator, sari, sandi, umar, posts } = office;
  await act(sari, id, take("w1"));
  const delegate = { type: "DelegateWorkItem", workItemId: "w1", toPostId: posts.umum.id, toOfficialId: null };
  await act(sari, id, { ...delegate, reason: "Siapkan daftar namanya" });
  await act(umar, id, take("w1"));
  await administrator.patch(`/api/office/officials/${sari.official.id}`, { postIds: [] });
  await act(umar, id, { type: "AnswerDelegation", workItemId: "w1", answer: "Sudah" });
  expect((await act(sandi, id, take("w1"))).status).toBe(200);
  expect((await act(sandi, id, draft)).status).toBe(200);
  await administrator.patch(`/api/office/officials/${sari.official.id}`, { postIds: [posts.staf.id] });
});

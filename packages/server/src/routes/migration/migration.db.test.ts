import type { Sop } from "@alur/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import { letterSop } from "../../../test/test-sop.ts";
import type { CaseView, MigrationDone, MigrationPreview, ProcedureAnswer, ProcedureSummary } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
let newer: ProcedureAnswer;
let drafted: CaseView;
let examined: CaseView;

/** The letter's SOP after its revision: nobody examines the draft any more, and Kasubbag signs. */
const revised: Sop = {
  ...letterSop,
  steps: letterSop.steps
    .filter(({ id }) => id !== "s2")
    .map((step) =>
      step.id === "s3" ? { ...step, performerIds: ["p2"], activity: "Menandatangani surat penugasan" } : step,
    ),
  flows: letterSop.flows
    .filter(({ from }) => from !== "s2")
    .map((flow) => (flow.to === "s2" ? { ...flow, to: "s3" } : flow)),
};

beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  drafted = await openLetter(office);
  examined = await openLetter(office);
  await act(office.sari, examined.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(office.sari, examined.id, { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: [], note: "-" });
  const { binding } = office.procedure;
  ({ body: newer } = await office.administrator.post<ProcedureAnswer>("/api/procedures", { sop: revised, binding }));
});
afterAll(() => server.stop());

const preview = (more: object = {}) =>
  office.administrator.post<MigrationPreview>(`/api/procedures/${office.procedure.id}/migration/preview`, {
    toProcedureId: newer.id,
    ...more,
  });

test("an SOP with the same number is the next version, and the older one opens no berkas any more", async () => {
  expect(newer).toMatchObject({ version: 2, supersedes: office.procedure.id, standing: "in-force" });
  const { body: lines } = await office.sari.get<ProcedureSummary[]>("/api/procedures");
  expect(lines).toMatchObject([
    { id: newer.id, version: 2, openCases: 0 },
    { id: office.procedure.id, version: 1, standing: "superseded", openCases: 2, openThroughPostIds: [] },
  ]);
  const opening = { commandId: crypto.randomUUID(), procedureId: office.procedure.id, subject: "Surat", number: "" };
  const post = { requesterName: "", postId: office.posts.staf.id };
  expect((await office.sari.post("/api/cases", { ...opening, ...post })).status).toBeGreaterThanOrEqual(400);
});

test("before anything is moved, the administrator sees what becomes of each berkas, and which must stay", async () => {
  const { body } = await preview({ steps: { s1: "s1", s3: "s3" } });
  expect(body.proposal).toEqual([
    { from: "s1", to: "s1", sure: true },
    { from: "s2", to: null, sure: false },
    { from: "s3", to: "s3", sure: false },
  ]);
  expect(body.possible).toMatchObject([
    {
      caseId: drafted.id,
      items: [{ what: "stays", to: "Staf Subbagian Umum", step: { number: "1" } }],
      passedOver: [],
    },
  ]);
  expect(body.refused).toMatchObject([{ caseId: examined.id, reasons: [{ step: { id: "s2" } }] }]);
  expect((await office.sari.get<CaseView>(`/api/cases/${drafted.id}`)).body.procedureId).toBe(office.procedure.id);
});

test("those that can go on by the new SOP do, the others stay and say why, and the same request again changes nothing", async () => {
  const body = {
    toProcedureId: newer.id,
    steps: { s1: "s1", s3: "s3" },
    caseIds: [drafted.id, examined.id],
    reason: "SOP direvisi",
  };
  const move = () => office.administrator.post<MigrationDone>(`/api/procedures/${office.procedure.id}/migration`, body);
  const first = await move();
  expect(first.body).toMatchObject({ moved: [drafted.id], refused: [{ caseId: examined.id }] });
  expect((await move()).body).toMatchObject({ moved: [drafted.id], refused: [{ caseId: examined.id }] });
  const { body: view } = await office.sari.get<CaseView>(`/api/cases/${drafted.id}`);
  expect(view).toMatchObject({ procedureId: newer.id, version: 2, formerSteps: [] });
  expect(view.trail.at(-1)).toMatchObject({ event: "CaseMigrated", text: "SOP direvisi" });
  await act(office.sari, drafted.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(office.sari, drafted.id, { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: [], note: "-" });
  await act(office.kasim, drafted.id, { type: "ClaimWorkItem", workItemId: "w2" });
  const done = await act(office.kasim, drafted.id, {
    type: "CompleteWorkItem",
    workItemId: "w2",
    requirementsMet: [],
    note: "",
  });
  expect(done.body).toMatchObject({ status: "ended" });
});

test("a step that is gone is still told by the name that it had", async () => {
  await act(office.kasim, examined.id, { type: "ClaimWorkItem", workItemId: "w2" });
  await act(office.kasim, examined.id, {
    type: "DecideWorkItem",
    workItemId: "w2",
    outcome: "yes",
    requirementsMet: [],
    note: "",
  });
  await office.administrator.post(`/api/procedures/${office.procedure.id}/migration`, {
    toProcedureId: newer.id,
    steps: { s1: "s1", s3: "s3" },
    caseIds: [examined.id],
    reason: "SOP direvisi",
  });
  const { body: view } = await office.kasim.get<CaseView>(`/api/cases/${examined.id}`);
  expect(view.formerSteps).toMatchObject([{ number: "2", activity: "Memeriksa konsep surat tugas" }]);
  expect(view.trail.find(({ event }) => event === "WorkItemDecided")?.stepId).toBe(view.formerSteps[0]?.id);
  expect(view.waiting).toMatchObject([{ audience: "Kasubbag Umum" }]);
});

test("only the administrator moves berkas, and only to a later version of the same SOP", async () => {
  const body = { toProcedureId: newer.id };
  const path = `/api/procedures/${office.procedure.id}/migration/preview`;
  expect(codeOf(await office.kepala.post(path, body))).toBe("not-administrator");
  expect(codeOf(await preview({ toProcedureId: office.procedure.id }))).toBe("not-a-later-version");
  expect(codeOf(await preview({ toProcedureId: crypto.randomUUID() }))).toBe("procedure-unknown");
});

test("an SOP that is to come into force later waits for its day, and one that another number had is named", async () => {
  const { binding } = office.procedure;
  const other = { ...letterSop, identity: { ...letterSop.identity, number: "090/8/2027" } };
  const put = (more: object) =>
    office.administrator.post<ProcedureAnswer>("/api/procedures", { sop: other, binding, ...more });
  const later = await put({ supersedes: newer.id, effectiveFrom: "2099-01-01T00:00:00+07:00" });
  expect(later.body).toMatchObject({ standing: "upcoming", version: 3, openThroughPostIds: [] });
  expect(codeOf(await put({ supersedes: newer.id }))).toBe("predecessor-superseded");
  const { body: still } = await office.sari.get<ProcedureAnswer>(`/api/procedures/${newer.id}`);
  expect(still).toMatchObject({ standing: "in-force", inForceUntil: "2098-12-31T17:00:00.000Z" });
});

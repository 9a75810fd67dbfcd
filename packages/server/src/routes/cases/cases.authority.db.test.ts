import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import { addPost } from "../../../test/test-office.ts";
import type { CaseSummary, CaseView, WorklistItem } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
let letter: CaseView;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  letter = await openLetter(office);
});
afterAll(() => server.stop());

const comment = { type: "AddComment", text: "Halo" };

test("strangers see no berkas and do nothing to any", async () => {
  const stranger = server.person();
  expect(codeOf(await stranger.get("/api/cases"))).toBe("not-signed-in");
  expect(codeOf(await stranger.get(`/api/cases/${letter.id}`))).toBe("not-signed-in");
  expect(codeOf(await stranger.get("/api/worklist"))).toBe("not-signed-in");
  expect(codeOf(await act(stranger, letter.id, comment))).toBe("not-signed-in");
});

test("for an official whose post has no part in it, the berkas does not exist", async () => {
  const { umar } = office;
  expect(codeOf(await umar.get(`/api/cases/${letter.id}`))).toBe("case-unknown");
  expect(codeOf(await act(umar, letter.id, comment))).toBe("case-unknown");
  expect((await umar.get<CaseSummary[]>("/api/cases")).body).toEqual([]);
  expect((await umar.get<WorklistItem[]>("/api/worklist")).body).toEqual([]);
});

test("an official with a part in the SOP sees the berkas but cannot take another post's item", async () => {
  const { kasim } = office;
  const { body } = await kasim.get<CaseView>(`/api/cases/${letter.id}`);
  expect(body.available.map((action) => action.type)).toEqual(["AddComment", "AttachFile"]);
  const answer = await act(kasim, letter.id, { type: "ClaimWorkItem", workItemId: letter.workItems[0]?.id });
  expect([answer.status, codeOf(answer)]).toEqual([403, "work-item-not-yours"]);
});

test("an item in a colleague's hands is nobody else's, whichever way it is touched", async () => {
  const { id, workItems } = await openLetter(office);
  const workItemId = workItems[0]?.id;
  await act(office.sari, id, { type: "ClaimWorkItem", workItemId });
  const touches = [
    { type: "ReleaseWorkItem", workItemId },
    { type: "CompleteWorkItem", workItemId, requirementsMet: ["Nota dinas", "Daftar nama"], note: "" },
    { type: "SendBack", workItemId, toStepId: "s1", reason: "Coba" },
  ];
  for (const touch of touches) expect(codeOf(await act(office.sandi, id, touch))).toBe("work-item-taken");
});

test("the administrator sees every berkas, may stop it or give its work to others, and does no work of a post they do not hold", async () => {
  const { administrator } = office;
  const { body } = await administrator.get<CaseView>(`/api/cases/${letter.id}`);
  expect(body.available.map((action) => action.type)).toEqual([
    "ReassignWorkItem",
    "AddComment",
    "AttachFile",
    "HoldCase",
    "CancelCase",
  ]);
  const answer = await act(administrator, letter.id, { type: "ClaimWorkItem", workItemId: letter.workItems[0]?.id });
  expect(codeOf(answer)).toBe("work-item-not-yours");
});

test("a berkas is opened only through a post of one's own that performs the first step", async () => {
  const opening = {
    procedureId: office.procedure.id,
    subject: "Coba",
    number: "",
    requesterName: "",
  };
  const foreign = { ...opening, commandId: crypto.randomUUID(), postId: office.posts.staf.id };
  expect(codeOf(await office.kasim.post("/api/cases", foreign))).toBe("opener-without-post");
  const later = { ...opening, commandId: crypto.randomUUID(), postId: office.posts.kasubbag.id };
  expect(codeOf(await office.kasim.post("/api/cases", later))).toBe("post-may-not-open");
});

test("whoever gives up a post can no longer work in it, and whoever gets it can", async () => {
  const { id, workItems } = await openLetter(office);
  const { umar, sandi, administrator, posts } = office;
  await administrator.patch(`/api/office/officials/${sandi.official.id}`, { postIds: [] });
  await administrator.patch(`/api/office/officials/${umar.official.id}`, { postIds: [posts.staf.id] });
  const take = { type: "ClaimWorkItem", workItemId: workItems[0]?.id };
  expect(codeOf(await act(sandi, id, take))).toBe("case-unknown");
  expect((await act(umar, id, take)).status).toBe(200);
  await administrator.patch(`/api/office/officials/${sandi.official.id}`, { postIds: [posts.staf.id] });
  await administrator.patch(`/api/office/officials/${umar.official.id}`, { postIds: [posts.umum.id] });
});

test("an identifier of another kind of thing is no berkas", async () => {
  expect(codeOf(await office.sari.get(`/api/cases/${office.procedure.id}`))).toBe("case-unknown");
  expect(codeOf(await office.sari.get("/api/cases/1"))).toBe("not-found");
});

test("a list holds exactly the berkas that may be opened", async () => {
  const { sari, sandi, kasim, umar, administrator, posts } = office;
  await openLetter(office);
  // Whoever opened a berkas keeps seeing it, also in another post.
  await administrator.patch(`/api/office/officials/${sari.official.id}`, { postIds: [posts.umum.id] });
  const { body: all } = await administrator.get<CaseSummary[]>("/api/cases");
  for (const official of [sari, sandi, kasim, umar]) {
    const listed = (await official.get<CaseSummary[]>("/api/cases")).body.map(({ id }) => id);
    const seen: string[] = [];
    for (const { id } of all) if ((await official.get(`/api/cases/${id}`)).status === 200) seen.push(id);
    expect(listed).toEqual(seen);
  }
  await administrator.patch(`/api/office/officials/${sari.official.id}`, { postIds: [posts.staf.id] });
});

/** A receiver of work that is passed on, in the words of a request. */
const to = (post: { id: string }, toOfficialId: string | null = null) => ({
  toPostId: post.id,
  toOfficialId,
  reason: "Perlu keahlian lain",
});

test("only who has the work passes it on, delegates it or calls somebody in", async () => {
  const { id } = await openLetter(office);
  const { sari, sandi, kasim, posts } = office;
  await act(sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  for (const type of ["ForwardWorkItem", "DelegateWorkItem", "AddPerformer"]) {
    const wish = { type, workItemId: "w1", ...to(posts.umum) };
    expect(codeOf(await act(sandi, id, wish))).toBe("work-item-taken");
    expect(codeOf(await act(kasim, id, wish))).toBe("work-item-not-yours");
  }
});

test("work is passed only to a post that somebody holds, and to nobody who does not hold it", async () => {
  const { id } = await openLetter(office);
  const { sari, kasim, administrator, posts } = office;
  await act(sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  const vacant = await addPost(administrator, "Bendahara");
  const pass = (receiver: object) => act(sari, id, { type: "ForwardWorkItem", workItemId: "w1", ...receiver });
  expect(codeOf(await pass(to(vacant)))).toBe("post-vacant");
  expect(codeOf(await pass(to({ id: crypto.randomUUID() })))).toBe("post-vacant");
  expect(codeOf(await pass(to(posts.umum, kasim.official.id)))).toBe("official-not-in-post");
  expect(codeOf(await pass(to(posts.staf, sari.official.id)))).toBe("receiver-is-you");
});

test("whoever gets work passed on sees the berkas, in the list too, and works on it", async () => {
  const { id } = await openLetter(office);
  const { sari, umar, posts } = office;
  expect(codeOf(await umar.get(`/api/cases/${id}`))).toBe("case-unknown");
  await act(sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(sari, id, { type: "ForwardWorkItem", workItemId: "w1", ...to(posts.umum) });
  expect((await umar.get<CaseSummary[]>("/api/cases")).body.map((one) => one.id)).toContain(id);
  expect((await umar.get<WorklistItem[]>("/api/worklist")).body.map((item) => item.caseId)).toContain(id);
  expect((await sari.get<WorklistItem[]>("/api/worklist")).body.map((item) => item.caseId)).not.toContain(id);
  expect((await act(umar, id, { type: "ClaimWorkItem", workItemId: "w1" })).status).toBe(200);
});

test("only whoever delegated work takes it back, and only whoever has it answers", async () => {
  const { id } = await openLetter(office);
  const { sari, sandi, umar, posts } = office;
  await act(sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(sari, id, { type: "DelegateWorkItem", workItemId: "w1", ...to(posts.umum) });
  const answer = { type: "AnswerDelegation", workItemId: "w1", answer: "Sudah" };
  expect(codeOf(await act(sandi, id, { type: "RecallWorkItem", workItemId: "w1" }))).toBe("not-your-doing");
  expect(codeOf(await act(sari, id, answer))).toBe("work-item-not-yours");
  await act(umar, id, { type: "ClaimWorkItem", workItemId: "w1" });
  expect((await act(umar, id, answer)).status).toBe(200);
});

test("a superior gives the work of the posts below to others", async () => {
  const { id } = await openLetter(office);
  const { kasim, administrator, posts } = office;
  const give = { type: "ReassignWorkItem", workItemId: "w1", ...to(posts.umum) };
  await administrator.patch(`/api/office/posts/${posts.staf.id}`, { superiorId: posts.kasubbag.id });
  const { body } = await kasim.get<CaseView>(`/api/cases/${id}`);
  expect(body.available.map(({ type }) => type)).toContain("ReassignWorkItem");
  expect((await act(kasim, id, give)).status).toBe(200);
  await administrator.patch(`/api/office/posts/${posts.staf.id}`, { superiorId: null });
  const { body: other } = await openLetter(office).then(({ id: next }) => kasim.get<CaseView>(`/api/cases/${next}`));
  expect(other.available.map(({ type }) => type)).not.toContain("ReassignWorkItem");
});

test("only the administrator gives the work of others away or takes a performer off a step", async () => {
  const { id } = await openLetter(office);
  const { kasim, sandi, administrator, posts } = office;
  const give = { type: "ReassignWorkItem", workItemId: "w1", ...to(posts.umum) };
  const off = { type: "RemovePerformer", workItemId: "w1", reason: "Cuti" };
  for (const person of [kasim, sandi]) {
    expect(codeOf(await act(person, id, give))).toBe("not-in-charge");
    expect(codeOf(await act(person, id, off))).toBe("not-in-charge");
  }
  expect(codeOf(await act(administrator, id, off))).toBe("last-performer");
  expect((await act(administrator, id, give)).status).toBe(200);
});

test("a berkas is put on hold and cancelled by those who answer for it, and reopened by the administrator alone", async () => {
  const { id } = await openLetter(office);
  const { kasim, sandi, administrator } = office;
  const say = (type: string) => ({ type, reason: "Menunggu pemohon" });
  expect(codeOf(await act(kasim, id, say("HoldCase")))).toBe("not-in-charge");
  expect((await act(sandi, id, say("HoldCase"))).status).toBe(200);
  expect(codeOf(await act(kasim, id, { type: "ResumeCase" }))).toBe("not-in-charge");
  expect(codeOf(await act(sandi, id, { type: "ClaimWorkItem", workItemId: "w1" }))).toBe("case-held");
  expect(codeOf(await act(kasim, id, say("CancelCase")))).toBe("not-in-charge");
  expect((await act(sandi, id, say("CancelCase"))).status).toBe(200);
  const reopen = { ...say("ReopenCase"), toStepId: "s1" };
  expect(codeOf(await act(sandi, id, reopen))).toBe("not-in-charge");
  expect((await act(administrator, id, reopen)).status).toBe(200);
});

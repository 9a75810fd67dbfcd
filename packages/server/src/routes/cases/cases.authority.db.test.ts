import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
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
  expect(body.available.map((action) => action.type)).toEqual(["AddComment"]);
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

test("the administrator sees every berkas and works on none that is not of a post they hold", async () => {
  const { administrator } = office;
  const { body } = await administrator.get<CaseView>(`/api/cases/${letter.id}`);
  expect(body.available.map((action) => action.type)).toEqual(["AddComment"]);
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

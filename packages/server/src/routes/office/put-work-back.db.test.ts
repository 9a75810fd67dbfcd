import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { startTestServer, type TestServer } from "../../../test/test-server.ts";
import type { CaseView, WorklistItem } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

test("what officials had in hand, or had come back to them, waits for their successors when they leave", async () => {
  const { administrator, sari, sandi, kasim } = office;
  const inHand = await openLetter(office);
  await act(sari, inHand.id, { type: "ClaimWorkItem", workItemId: "w1" });
  const returned = await openLetter(office);
  await act(sari, returned.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(sari, returned.id, { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: [], note: "Menyusul" });
  await act(kasim, returned.id, { type: "ClaimWorkItem", workItemId: "w2" });
  await act(kasim, returned.id, { type: "SendBack", workItemId: "w2", toStepId: "s1", reason: "Nama keliru" });
  expect((await sandi.get<WorklistItem[]>("/api/worklist")).body).toEqual([]);

  await administrator.patch(`/api/office/officials/${sari.official.id}`, { active: false });

  const waiting = (await sandi.get<WorklistItem[]>("/api/worklist")).body.map((item) => item.caseId);
  expect(waiting.sort()).toEqual([inHand.id, returned.id].sort());
  const { status, body } = await act(sandi, inHand.id, { type: "ClaimWorkItem", workItemId: "w1" });
  expect(status).toBe(200);
  expect(body.trail.find((entry) => entry.event === "WorkItemReleased")).toMatchObject({
    officialName: "Ratna Wulandari",
    postName: "",
  });
});

test("officials who take on a further post keep what they have in hand", async () => {
  const { administrator, sandi, posts } = office;
  const letter = await openLetter(office, sandi);
  await act(sandi, letter.id, { type: "ClaimWorkItem", workItemId: "w1" });
  const both = { postIds: [posts.staf.id, posts.umum.id] };
  await administrator.patch(`/api/office/officials/${sandi.official.id}`, both);
  const { body } = await sandi.get<CaseView>(`/api/cases/${letter.id}`);
  expect(body.workItems[0]).toMatchObject({ status: "claimed", claimedByName: "Sandi" });
});

import * as z from "zod";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";
import { worklistItemSchema, type CaseView, type Post, type WorklistItem } from "../../api/index.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  const { administrator, posts } = office;
  // Umar's post stands above the head of the subsection, and that above the staff.
  await administrator.patch(`/api/office/posts/${posts.staf.id}`, { superiorId: posts.kasubbag.id });
  await administrator.patch(`/api/office/posts/${posts.kasubbag.id}`, { superiorId: posts.umum.id });
});
afterAll(() => server.stop());

const aMonth = 30 * 86_400_000;

/** What an official's subordinates are late with, a month from now. */
async function lateBelow(person: Person): Promise<WorklistItem[]> {
  const { services } = server;
  const now = services.now;
  services.now = () => new Date(Date.now() + aMonth);
  const { body } = await person.get<WorklistItem[]>("/api/worklist/below");
  services.now = now;
  return body;
}

test("overdue work goes to the superior, and to the superior's superior, but not to colleagues", async () => {
  const { sari, kasim, umar, kepala } = office;
  const { id } = await openLetter(office);
  await act(sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  for (const superior of [kasim, umar]) {
    expect(await lateBelow(superior)).toMatchObject([
      { caseId: id, audience: "Staf Subbagian Umum", claimedByName: "Sari", claimedByMe: false },
    ]);
  }
  for (const other of [sari, kepala]) expect(await lateBelow(other)).toEqual([]);
  expect((await kasim.get<WorklistItem[]>("/api/worklist/below")).body).toEqual([]);
  expect(codeOf(await server.person().get("/api/worklist/below"))).toBe("not-signed-in");
});

test("a superior sees the berkas, writes on it and gives its work to others, and does none of it", async () => {
  const { umar } = office;
  const { id } = await openLetter(office);
  const { body } = await umar.get<CaseView>(`/api/cases/${id}`);
  expect(body.available.map(({ type }) => type)).toEqual(["ReassignWorkItem", "AddComment", "AttachFile"]);
  expect(codeOf(await act(umar, id, { type: "ClaimWorkItem", workItemId: "w1" }))).toBe("work-item-not-yours");
  expect((await act(umar, id, { type: "AddComment", text: "Mohon didahulukan" })).status).toBe(200);
});

test("each line of a worklist is what the API's document says of it", async () => {
  await openLetter(office);
  const { body } = await office.sari.get<WorklistItem[]>("/api/worklist");
  expect(body).not.toEqual([]);
  expect(z.array(worklistItemSchema.strict()).parse(body)).toEqual(body);
});

test("nothing on hold is late", async () => {
  const { sari, kasim } = office;
  const { id } = await openLetter(office);
  await act(sari, id, { type: "HoldCase", reason: "Menunggu surat balasan" });
  expect((await lateBelow(kasim)).map(({ caseId }) => caseId)).not.toContain(id);
});

test("no post stands above itself, in whatever way", async () => {
  const { administrator, posts } = office;
  for (const superiorId of [posts.umum.id, posts.staf.id]) {
    expect(codeOf(await administrator.patch(`/api/office/posts/${posts.umum.id}`, { superiorId }))).toBe(
      "superior-below",
    );
  }
  expect(
    codeOf(await administrator.patch(`/api/office/posts/${posts.umum.id}`, { superiorId: crypto.randomUUID() })),
  ).toBe("post-unknown");
  const { body } = await administrator.patch<Post>(`/api/office/posts/${posts.staf.id}`, { aliases: ["Staf"] });
  expect(body.superiorId).toBe(posts.kasubbag.id);
});

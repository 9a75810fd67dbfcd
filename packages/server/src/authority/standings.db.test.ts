import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appoint } from "../../test/appoint.ts";
import { askServer, startSecondServer } from "../../test/ask-server.ts";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../test/letter-office.ts";
import { addOfficial, addUnit, type OfficialAtWork } from "../../test/test-office.ts";
import { codeOf, startTestServer, type Answer, type Person, type TestServer } from "../../test/test-server.ts";
import { notCounted, TablesRead } from "../../test/authority/tables-read.ts";
import type { CaseView } from "../api/index.ts";
import { findActor, type Actor } from "../office/actor.ts";
import { KnownOffices } from "../office/known-offices.ts";

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

/** Does something to a berkas at the other server. */
async function actThere(person: Person, caseId: string, command: object): Promise<Answer<CaseView>> {
  const body = { commandId: crypto.randomUUID(), ...command };
  return askServer(other, person, { path: `/api/cases/${caseId}/commands`, body });
}

/** A new holder of the post of Staf, whom both servers remember: they have taken a step at each. */
async function knownEverywhere(name: string): Promise<OfficialAtWork> {
  const official = await addOfficial(server, office.administrator, name, [office.posts.staf.id]);
  const { id } = await openLetter(office, official);
  const remark = { type: "AddComment", text: "Mohon diperhatikan." };
  expect((await act(official, id, remark)).status).toBe(200);
  expect((await actThere(official, id, remark)).status).toBe(200);
  return official;
}

async function change(official: OfficialAtWork, changes: object): Promise<void> {
  const { status } = await office.administrator.patch(`/api/office/officials/${official.official.id}`, changes);
  expect(status).toBe(200);
}

const claim = { type: "ClaimWorkItem", workItemId: "w1" };

test("whoever lost their post at one server takes no step with it at another, not even the next one", async () => {
  const wati = await knownEverywhere("Wati");
  const letter = await openLetter(office);
  await change(wati, { postIds: [] });
  expect(codeOf(await actThere(wati, letter.id, claim))).toBe("case-unknown");
  const opening = { commandId: crypto.randomUUID(), procedureId: office.procedure.id, subject: "Surat", number: "" };
  const body = { ...opening, requesterName: "", postId: office.posts.staf.id };
  expect(codeOf(await askServer(other, wati, { path: "/api/cases", body }))).toBe("opener-without-post");
  expect((await office.sari.get<CaseView>(`/api/cases/${letter.id}`)).body.version).toBe(1);
});

test("whoever was given a post at one server takes steps with it at another", async () => {
  const yanto = await knownEverywhere("Yanto");
  await change(yanto, { postIds: [] });
  const letter = await openLetter(office);
  expect(codeOf(await actThere(yanto, letter.id, claim))).toBe("case-unknown");
  await change(yanto, { postIds: [office.posts.staf.id] });
  expect((await actThere(yanto, letter.id, claim)).status).toBe(200);
});

test("whoever signed out at one server is nobody at another, for steps and for looking alike", async () => {
  const tono = await knownEverywhere("Tono");
  const letter = await openLetter(office);
  await tono.post("/api/auth/sign-out", {});
  // The browser forgot the cookie; somebody who kept it has nothing of it.
  const kept = { ...tono, cookie: tono.cookie };
  expect(codeOf(await actThere(kept, letter.id, claim))).toBe("not-signed-in");
  expect(codeOf(await askServer(other, kept, { method: "GET", path: "/api/me" }))).toBe("not-signed-in");
});

test("a password that was changed at one server ends every other session of the account at all of them", async () => {
  const rina = await knownEverywhere("Rina");
  const letter = await openLetter(office);
  const atHome = server.person();
  await atHome.signIn(rina.official.email, "padi-menguning-7");
  const passwords = { currentPassword: "padi-menguning-7", newPassword: "sawah-di-kaki-bukit" };
  expect((await atHome.post("/api/auth/change-password", passwords)).status).toBe(200);
  expect(codeOf(await actThere(rina, letter.id, claim))).toBe("not-signed-in");
  expect(codeOf(await act(rina, letter.id, claim))).toBe("not-signed-in");
});

test("whoever was deactivated reads not even the answer to a step that they took before", async () => {
  const joko = await knownEverywhere("Joko");
  const letter = await openLetter(office);
  const taken = { commandId: crypto.randomUUID(), ...claim };
  expect((await actThere(joko, letter.id, taken)).status).toBe(200);
  await change(joko, { active: false });
  expect(codeOf(await actThere(joko, letter.id, taken))).toBe("not-signed-in");
});

test("whatever changes in the office is counted, so that every server notices", async () => {
  const versions = async (): Promise<number> => {
    const { rows } = await server.database.ownerPool.query<{ version: string }>(
      "select version from alur.office_version",
    );
    return Number(rows[0]?.version);
  };
  const { administrator, posts, umar } = office;
  const calendar = (await administrator.get<{ version: number; calendar: object }>("/api/office/calendar")).body;
  const changes: (() => Promise<unknown>)[] = [
    async () => addUnit(administrator, "Subbagian Keuangan"),
    async () => administrator.patch(`/api/office/posts/${posts.umum.id}`, { name: "Pengemudi Dinas" }),
    async () => change(umar, { postIds: [posts.umum.id, posts.kepala.id] }),
    async () => change(umar, { name: "Umar Bakti" }),
    async () => administrator.post("/api/office/calendar", { ...calendar, note: "" }),
  ];
  for (const make of changes) {
    const before = await versions();
    await make();
    expect(await versions()).toBeGreaterThan(before);
  }
});

test("a renamed post has its new name on the pages of every server at once", async () => {
  const letter = await openLetter(office);
  const waiting = async () =>
    (await askServer<CaseView>(other, office.sari, { method: "GET", path: `/api/cases/${letter.id}` })).body.waiting;
  expect(await waiting()).toMatchObject([{ audience: "Staf Subbagian Umum" }]);
  await office.administrator.patch(`/api/office/posts/${office.posts.staf.id}`, { name: "Staf Tata Usaha" });
  expect(await waiting()).toMatchObject([{ audience: "Staf Tata Usaha" }]);
});

test("every table from which somebody's authority, the office's names or its hours are read is counted when it changes", async () => {
  const { administrator, posts, procedure } = office;
  const scope = { postId: posts.kasubbag.id, procedureIds: [procedure.id] };
  await appoint(administrator, { officialId: office.umar.official.id, ...scope });
  const { services, database } = server;
  const [{ auth_user_id: userId, agency_id: agencyId } = { auth_user_id: "", agency_id: "" }] = (
    await database.ownerPool.query<{ auth_user_id: string; agency_id: string }>(
      "select auth_user_id, agency_id from alur.official where official_id = $1",
      [office.umar.official.id],
    )
  ).rows;
  const read = new TablesRead();
  const tables = services.tablesOf(agencyId).withPlugin(read);
  const actor = await findActor(tables, userId, { sessionId: "", officeVersion: "" });
  expect(actor?.acting).toHaveLength(1);
  await new KnownOffices(() => tables).of({ ...actor, agencyId } as Actor);
  expect(read.names.size).toBeGreaterThan(7);
  expect(await notCounted(database.ownerPool, read.names)).toEqual([]);
  // A table that somebody reads and forgot to count is named.
  await tables.selectFrom("alur.upload").select("sha256").execute();
  expect(await notCounted(database.ownerPool, read.names)).toEqual(["alur.upload"]);
});

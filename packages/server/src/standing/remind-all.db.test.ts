import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../test/letter-office.ts";
import { startTestServer, type TestServer } from "../../test/test-server.ts";
import type { CaseView, WorklistItem } from "../api/index.ts";
import { openServices } from "../open-services.ts";
import type { Services } from "../services.ts";
import { remindAll } from "./remind-all.ts";

let server: TestServer;
let office: LetterOffice;
/** Another server process on the same database. */
let other: Services;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  other = await openServices(server.database, server.services.files);
  const { administrator, posts } = office;
  await administrator.patch(`/api/office/posts/${posts.staf.id}`, { superiorId: posts.kasubbag.id });
});
afterAll(async () => {
  await other.stop();
  await server.stop();
});

/** Both servers look at the clock, so many days from now, at the same time. */
async function lookTogether(days: number): Promise<void> {
  const now = () => new Date(Date.now() + days * 86_400_000);
  const silent = pino({ level: "silent" });
  const looks = [server.services, other].map(async (services) =>
    remindAll({ ...services, now }, server.database.appPool, silent),
  );
  await Promise.all(looks);
}

async function remindersIn(caseId: string): Promise<string[]> {
  const { body } = await office.sari.get<CaseView>(`/api/cases/${caseId}`);
  return body.trail
    .filter(({ event }) => event === "WorkItemReminded")
    .map(({ outcome, toName, officialName }) => [outcome, toName, officialName].filter(Boolean).join(" "));
}

test("what is long overdue is said once in the trail, to the superior by name, and marked on the superior's list", async () => {
  const { id } = await openLetter(office);
  await lookTogether(30);
  await lookTogether(31);
  expect(await remindersIn(id)).toEqual(["overdue", "escalated Kasubbag Umum"]);
  const { services } = server;
  const now = services.now;
  services.now = () => new Date(Date.now() + 31 * 86_400_000);
  const { body: below } = await office.kasim.get<WorklistItem[]>("/api/worklist/below");
  services.now = now;
  expect(below.find(({ caseId }) => caseId === id)?.escalatedAt).not.toBeNull();
  const { body: own } = await office.sari.get<WorklistItem[]>("/api/worklist");
  expect(own.find(({ caseId }) => caseId === id)?.escalatedAt).not.toBeNull();
});

test("a reminder keeps nobody from going on with what they had before them", async () => {
  const { id } = await openLetter(office);
  await lookTogether(30);
  expect((await act(office.sari, id, { type: "ClaimWorkItem", workItemId: "w1" })).status).toBe(200);
});

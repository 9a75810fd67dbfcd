import { verifyTrails } from "@alur/run/io";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseView } from "../src/api/index.ts";
import { listAgencies } from "../src/office/list-agencies.ts";
import { askServer, startSecondServer } from "./ask-server.ts";
import { openLetter, openLetterOffice, type LetterOffice } from "./letter-office.ts";
import { startTestServer, type Answer, type Person, type TestServer } from "./test-server.ts";

// Four servers, each with its own memory of cases and sessions, on one database.
let server: TestServer;
let office: LetterOffice;
let servers: FastifyInstance[];

beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  const others = await Promise.all([1, 2, 3].map(async () => startSecondServer(server)));
  servers = [server.app, ...others];
});
afterAll(async () => {
  await Promise.all(servers.slice(1).map(async (app) => app.close()));
  await server.stop();
});

/** Sends a command to all servers at once, as each of these people in turn. */
async function atAll(people: readonly Person[], caseId: string, command: () => object): Promise<Answer<CaseView>[]> {
  return Promise.all(
    servers.map(async (app, place) => {
      const person = people[place % people.length];
      if (!person) throw new Error("Nobody asks.");
      return askServer<CaseView>(app, person, { path: `/api/cases/${caseId}/commands`, body: command() });
    }),
  );
}

const take = () => ({ commandId: crypto.randomUUID(), type: "ClaimWorkItem", workItemId: "w1" });

test("of officials who take one item at four servers one gets it, and every server refuses it to the others afterwards", async () => {
  const { sari, sandi } = office;
  const { id } = await openLetter(office);
  await atAll([sari, sandi], id, take);
  const { body } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(body.trail.filter(({ event }) => event === "WorkItemClaimed")).toHaveLength(1);
  const loser = body.workItems[0]?.claimedByName === "Sari" ? sandi : sari;
  const refused = await atAll([loser], id, take);
  expect(refused.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
});

test("a request that reaches four servers counts once", async () => {
  const { sari } = office;
  const { id } = await openLetter(office);
  const comment = { commandId: crypto.randomUUID(), type: "AddComment", text: "Mohon segera" };
  await atAll([sari], id, () => comment);
  const { body } = await sari.get<CaseView>(`/api/cases/${id}`);
  expect(body.trail.filter(({ event }) => event === "CommentAdded")).toHaveLength(1);
});

test("a berkas on which four servers work at once has every entry's number once, and a trail that verifies", async () => {
  const { sari, sandi, kasim } = office;
  const { id } = await openLetter(office);
  const text = () => ({ commandId: crypto.randomUUID(), type: "AddComment", text: "Catatan" });
  const answers = [];
  for (let round = 0; round < 5; round++) answers.push(...(await atAll([sari, sandi, kasim], id, text)));
  const written = answers.filter(({ status }) => status === 200);
  const { body } = await sari.get<CaseView>(`/api/cases/${id}`);
  const comments = body.trail.filter(({ event }) => event === "CommentAdded");
  expect(comments).toHaveLength(written.length);
  expect(body.trail.map(({ version }) => version)).toEqual(body.trail.map((_, at) => at + 1));
  const [agency] = await listAgencies(server.database.appPool);
  const report = await verifyTrails(server.database.appPool, agency?.agencyId ?? "");
  expect(report.breaks).toEqual([]);
});

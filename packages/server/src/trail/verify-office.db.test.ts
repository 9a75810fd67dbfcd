import { verifyTrailFile } from "@alur/run/io";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTwoAgencies, type TwoAgencies } from "../../test/agencies-apart/two-agencies.ts";
import { databaseUrl } from "../../test/database-url.ts";
import { startTestServer, type TestServer } from "../../test/test-server.ts";
import { DatabaseFault } from "../database/database-fault.ts";
import { sealDaily } from "./seal-daily.ts";
import { verifyOffice } from "./verify-office.ts";

let server: TestServer;
let agencies: TwoAgencies;
const noted: string[] = [];
const logger = pino({ base: null }, { write: (line: string) => void noted.push(line) });

beforeAll(async () => {
  server = await startTestServer();
  agencies = await openTwoAgencies(server);
});
afterAll(() => server.stop());

async function verify(notedSeal?: string) {
  return verifyOffice(
    { databaseUrl: databaseUrl(server.database.name) },
    { dataFolder: server.dataFolder, notedSeal, say: () => {} },
  );
}

function at(moment: string): () => Date {
  return () => new Date(moment);
}

test("trails are sealed at the start and once a day, and the log notes each seal outside of the database", async () => {
  await sealDaily(server.database.appPool, logger, at("2026-11-02T01:00:00Z"));
  await sealDaily(server.database.appPool, logger, at("2026-11-02T22:00:00Z"));
  await agencies.office.sari.post(`/api/cases/${agencies.letter.id}/commands`, {
    commandId: crypto.randomUUID(),
    type: "AddComment",
    text: "Mohon segera",
  });
  await sealDaily(server.database.appPool, logger, at("2026-11-02T23:00:00Z"));
  expect(noted).toHaveLength(1);
  await sealDaily(server.database.appPool, logger, at("2026-11-03T02:00:00Z"));
  expect(noted.map((line) => (JSON.parse(line) as { seal: number }).seal)).toEqual([1, 2]);
});

test("the trails of every agency are verified, and a noted seal is looked for in all of them", async () => {
  const { hash } = JSON.parse(noted[0] ?? "") as { hash: string };
  const [neighbour, office] = await verify(hash);
  expect(neighbour).toMatchObject({ agencyName: "Badan Sebelah", cases: 0, entries: 0, seals: 0, breaks: [] });
  expect(office).toMatchObject({ cases: 1, entries: 3, unsealed: 0, seals: 2, breaks: [] });
  const lost = await verify("f".repeat(64));
  expect(lost.map(({ breaks }) => breaks.map(({ kind }) => kind))).toEqual([
    ["noted-seal-missing"],
    ["noted-seal-missing"],
  ]);
});

test("the trail of a case leaves as a file that verifies by itself, for those who may see the case", async () => {
  const { office, letter, neighbour } = agencies;
  const answer = await office.sari.get(`/api/cases/${letter.id}/trail`);
  const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  expect(verifyTrailFile(text)).toMatchObject({ file: { subject: letter.subject, version: 3 } });
  expect(verifyTrailFile(text)).not.toHaveProperty("found");
  expect(text).toContain('"Sari"');
  expect(verifyTrailFile(text.replace("Mohon segera", "Mohon nanti"))).toMatchObject({
    found: { kind: "entry-changed", version: 3 },
  });
  for (const stranger of [neighbour, office.umar]) {
    expect((await stranger.get(`/api/cases/${letter.id}/trail`)).status).toBe(404);
  }
});

test("what somebody changed in the database is named", async () => {
  await server.database.ownerPool.query("delete from alur.case_event where version = 2");
  const [, office] = await verify();
  expect(office?.breaks).toEqual([{ kind: "entry-missing", caseId: agencies.letter.id, version: 2 }]);
});

test("a database that this Alur has not brought up to date is told so in a sentence", async () => {
  const beside = verifyOffice(
    { databaseUrl: databaseUrl("postgres") },
    { dataFolder: server.dataFolder, say: () => {} },
  );
  await expect(beside).rejects.toThrow(DatabaseFault);
  await expect(beside).rejects.toThrow(/alur serve sekali/);
});

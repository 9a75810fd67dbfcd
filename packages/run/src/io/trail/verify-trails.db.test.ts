import { defaultWorkingCalendar, drawSop } from "@alur/model";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CaseCache } from "../../store/case-cache.ts";
import { runCommand } from "../../store/run-command.ts";
import { by, MONDAY_NINE } from "../../testing/commands.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { letterSop } from "../../testing/test-office.ts";
import { describeBreak } from "../../trail/trail-break.ts";
import { postgresCases } from "../postgres/postgres-cases.ts";
import { sealTrails, type NotedSeal } from "./seal-trails.ts";
import { verifyTrails } from "./verify-trails.ts";

const agencyId = crypto.randomUUID();
// Two cases, in the order in which they are verified.
const [first = "", second = ""] = [crypto.randomUUID(), crypto.randomUUID()].toSorted();
const [monday, tuesday] = ["2026-11-02T10:00:00.000Z", "2026-11-03T10:00:00.000Z"];
const never = "2100-01-01T00:00:00.000Z";

let database: TestDatabase;
// One connection under the rights of a superuser, so that what it tampers with can be taken back.
let intruder: Pool;
let sealed: NotedSeal | undefined;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgres"));
  intruder = database.openPool({ user: inject("postgres").owner, max: 1 });
  await writeTrails();
});
afterAll(() => database.drop());

/** Both cases get three entries, are sealed, and the second gets a fourth, which is sealed the day after. */
async function writeTrails(): Promise<void> {
  const store = postgresCases(database.appPool);
  const post = crypto.randomUUID();
  const siti = { officialId: crypto.randomUUID(), postIds: [post], unitIds: [] };
  const { sop } = drawSop(letterSop, "Penyusunan Surat Keluar");
  const binding = Object.fromEntries(sop.performers.map(({ id }) => [id, { kind: "post", postId: post } as const]));
  const procedure = { id: crypto.randomUUID(), sop, binding };
  await store.putIntoForce({ agencyId, procedure, by: siti.officialId, at: MONDAY_NINE });
  const context = { agencyId, calendar: defaultWorkingCalendar(), cache: new CaseCache() };
  const act = (caseId: string) => by(siti, MONDAY_NINE, caseId);
  for (const caseId of [first, second]) {
    for (const command of [
      act(caseId).open({ procedureId: procedure.id, subject: 'Surat "penting"\n\\ Jum’at' }),
      act(caseId).claim("w1"),
      act(caseId).complete("w1"),
    ]) {
      const answer = await runCommand(store, { ...command, commandId: crypto.randomUUID() }, context);
      expect(answer).toMatchObject({ kind: "done" });
    }
  }
  await sealTrails(database.appPool, agencyId, { at: monday, unlessSince: never });
  await runCommand(store, { ...act(second).claim("w2"), commandId: crypto.randomUUID() }, context);
  expect(await sealTrails(database.appPool, agencyId, { at: monday, unlessSince: monday })).toBeUndefined();
  sealed = await sealTrails(database.appPool, agencyId, { at: tuesday, unlessSince: monday.replace("10:", "11:") });
}

/** What verifying says after somebody has reached into the database; then all is as before. */
async function sentencesAfter(tampering: string, noted?: string): Promise<string[]> {
  await intruder.query("begin");
  try {
    await intruder.query(tampering.replaceAll("$first", `'${first}'`).replaceAll("$second", `'${second}'`));
    const { breaks } = await verifyTrails(intruder, agencyId, noted);
    return breaks.map((found) => describeBreak(found).id);
  } finally {
    await intruder.query("rollback");
  }
}

test("trails that nobody touched verify, with the seals that cover them", async () => {
  const report = await verifyTrails(database.appPool, agencyId, sealed?.hash);
  expect(report).toMatchObject({ cases: 2, entries: 7, unsealed: 0, seals: 2, breaks: [] });
  expect(report.lastSeal).toMatchObject({ number: 2, entries: 1, cases: 1, hash: sealed?.hash });
});

/** Computes a whole trail anew after a change, as somebody would who knows how it is made. */
const rewrite = `
do $$ declare entry record; head bytea; previous bytea; begin
  for entry in select *, events::text as written from alur.case_event where case_id = $first order by version loop
    previous := head;
    head := alur.entry_hash(previous, entry.agency_id, entry.case_id, entry.version, entry.command_id, entry.official_id, entry.at, entry.written);
    update alur.case_event set previous_hash = previous, hash = head where case_id = $first and version = entry.version;
  end loop;
  update alur."case" set trail_head = head where case_id = $first;
end $$;`;
const change = `update alur.case_event set official_id = gen_random_uuid() where case_id = $first and version = 2;`;

describe("whoever may do everything in the database and", () => {
  const entry = (version: number) => `Berkas ${first}, catatan ke-${version}`;
  test.each([
    ["changes who did it", change, () => [`${entry(2)} tidak lagi seperti waktu ditulis.`]],
    [
      "changes when it was done, by the least that can be stored",
      "update alur.case_event set at = at + interval '1 microsecond' where case_id = $first and version = 3",
      () => [`${entry(3)} tidak lagi seperti waktu ditulis.`],
    ],
    [
      "changes one letter of what happened",
      "update alur.case_event set events = replace(events::text, 'penting', 'Penting')::json where case_id = $first",
      () => [`${entry(1)} tidak lagi seperti waktu ditulis.`],
    ],
    [
      "writes the same JSON in another way",
      "update alur.case_event set events = (events::text || ' ')::json where case_id = $first and version = 1",
      () => [`${entry(1)} tidak lagi seperti waktu ditulis.`],
    ],
    [
      "deletes the last entry",
      "delete from alur.case_event where case_id = $first and version = 3",
      () => [`${entry(3)} hilang.`],
    ],
    [
      "deletes the last entry and takes the case back as well",
      `delete from alur.case_event where case_id = $first and version = 3;
       update alur."case" c set version = 2, trail_head = e.hash from alur.case_event e where c.case_id = $first and e.case_id = $first and e.version = 2`,
      () => [`${entry(3)} sudah disegel (segel 1), tetapi hilang.`],
    ],
    [
      "deletes an entry in the middle",
      "delete from alur.case_event where case_id = $first and version = 2",
      () => [`${entry(2)} hilang.`],
    ],
    [
      "deletes an entry in the middle and numbers the rest anew",
      `delete from alur.case_event where case_id = $first and version = 2;
       update alur.case_event set version = 2 where case_id = $first and version = 3`,
      () => [`${entry(2)} tidak lagi seperti waktu ditulis.`],
    ],
    [
      "adds an entry at the end",
      `insert into alur.case_event select agency_id, case_id, 4, gen_random_uuid(), official_id, at, events, hash,
         alur.entry_hash(hash, agency_id, case_id, 4, command_id, official_id, at, events::text) from alur.case_event where case_id = $first and version = 3`,
      () => [`${entry(4)} tidak pernah ditulis oleh Alur.`],
    ],
    [
      "puts an entry between two others",
      `update alur.case_event set version = 4 where case_id = $first and version = 3;
       insert into alur.case_event select agency_id, case_id, 3, gen_random_uuid(), official_id, at, events, previous_hash, hash
         from alur.case_event where case_id = $first and version = 2`,
      () => [`${entry(3)} tidak lagi seperti waktu ditulis.`],
    ],
    [
      "swaps two entries",
      `update alur.case_event set version = 9 where case_id = $first and version = 2;
       update alur.case_event set version = 2 where case_id = $first and version = 3;
       update alur.case_event set version = 3 where case_id = $first and version = 9`,
      () => [`${entry(2)} tidak lagi seperti waktu ditulis.`],
    ],
    [
      "swaps the entries of two cases",
      `update alur.case_event a set events = b.events, hash = b.hash, previous_hash = b.previous_hash from alur.case_event b
         where a.case_id = $first and b.case_id = $second and a.version = 2 and b.version = 2`,
      () => [`${entry(2)} tidak lagi seperti waktu ditulis.`],
    ],
    ["writes the whole trail anew", change + rewrite, () => [`${entry(3)} bukan lagi yang disegel (segel 1)`]],
    [
      "removes a case with its trail",
      `delete from alur.work_item where case_id = $first; delete from alur.case_event where case_id = $first;
       delete from alur."case" where case_id = $first`,
      () => [`Berkas ${first}: berkasnya hilang`],
    ],
    [
      "empties the table of entries",
      "truncate alur.case_event",
      () => [`${entry(1)} hilang.`, `Berkas ${second}, catatan ke-1 hilang.`],
    ],
    ["empties the table of seals", "truncate alur.seal", () => ["Segel 1 hilang."]],
    ["deletes the last seal", "delete from alur.seal where number = 2", () => ["Segel 2 hilang."]],
    ["deletes the first seal", "delete from alur.seal where number = 1", () => ["Segel 1 hilang."]],
    [
      "changes a seal",
      "update alur.seal set entries = entries + 1 where number = 1",
      () => ["Segel 1 tidak lagi seperti waktu dibuat."],
    ],
    [
      "strikes a case from a seal and writes its trail anew",
      `${change}${rewrite} delete from alur.sealed_case where case_id = $first`,
      () => ["Daftar berkas dalam segel 1 tidak lagi seperti waktu disegel."],
    ],
  ])("%s is found out", async (_deed, tampering, expected) => {
    const sentences = await sentencesAfter(tampering);
    expect(sentences).toHaveLength(expected().length);
    for (const [at, sentence] of expected().entries()) expect(sentences[at]).toContain(sentence);
  });
});

test("whoever removes the seals with all they list is found out by a seal that was noted elsewhere", async () => {
  const everything = `${change}${rewrite} truncate alur.seal, alur.sealed_case`;
  expect(await sentencesAfter(everything)).toEqual([]);
  expect(await sentencesAfter(everything, sealed?.hash)).toEqual([expect.stringContaining("Segel yang Anda catat")]);
});

test("where nothing has grown nothing is sealed, and of two servers that seal at once one does", async () => {
  const again = { at: "2026-11-04T10:00:00.000Z", unlessSince: never };
  expect(await sealTrails(database.appPool, agencyId, again)).toBeUndefined();
  expect(await sealTrails(database.appPool, crypto.randomUUID(), again)).toBeUndefined();
  await intruder.query("truncate alur.seal, alur.sealed_case");
  const both = await Promise.all([0, 1].map(async () => sealTrails(database.appPool, agencyId, again)));
  expect(both.filter((seal) => seal !== undefined)).toHaveLength(1);
  expect(await verifyTrails(database.appPool, agencyId)).toMatchObject({ seals: 1, unsealed: 0, breaks: [] });
});

import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/database/connect.ts";
import { audit } from "../kill-server/audit.ts";
import { Random } from "../kill-server/random.ts";
import { FaultOffice } from "./fault-office.ts";
import { runRound } from "./fault-round.ts";
import { faults } from "./faults.ts";
import { killedMigrations, type MigrationResult } from "./killed-migration.ts";

let dataFolder: string;
beforeAll(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-kill-"));
});
afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

const nothing = { lost: 0, doubled: 0, contrary: 0, torn: 0, unchained: 0, remindedTwice: 0, unlike: 0 };

test("whatever officials were told is done is there once, whatever goes wrong", { timeout: 600_000 }, async () => {
  const office = await FaultOffice.open(dataFolder, 35);
  try {
    for (const [fault] of faults) expect(await runRound(office, fault), fault.name).toMatchObject(nothing);
    expect((await office.audit()).done).toBeGreaterThan(50);
  } finally {
    await office.close();
  }
});

test("a start killed while it changes an old office's tables is made good", { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "alur-changes-"));
  const tamper = "drop index alur.post_below";
  const kills = [
    { afterShare: 0.3, both: true },
    { afterShare: 0, both: false, tamper },
  ];
  const results: MigrationResult[] = [];
  for await (const result of killedMigrations(folder, kills, new Random(7))) results.push(result);
  rmSync(folder, { recursive: true });
  expect(results[0]).toMatchObject({ midway: true, missing: 0, unlike: 0, broken: 0 });
  // Killed before anything was changed, and not as it should be afterwards: both are noticed.
  expect(results[1]).toMatchObject({ midway: false, unlike: 1 });
});

test("whatever is counted would be noticed: each kind of wrong is planted once", { timeout: 120_000 }, async () => {
  const gone = { commandId: crypto.randomUUID(), path: "", body: {}, answer: "done" as const };
  expect(await audit(dataFolder, [gone])).toMatchObject({ done: 1, lost: 1, torn: 0 });
  const database = await openDatabase({ dataFolder }, () => {});
  const plant = async (statement: string) =>
    (await database.ownerPool.query<{ id: string }>(statement)).rows[0]?.id ?? "";
  const commandId = await plant("select command_id as id from alur.case_event where version = 2 limit 1");
  await plant(`insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events, previous_hash, hash)
    select agency_id, gen_random_uuid(), 9, command_id, official_id, at, events, previous_hash, hash from alur.case_event where command_id = '${commandId}'`);
  await plant(`update alur.case_event set events = (select json_agg(one) from (
      select json_build_object('type', 'CaseReminded', 'level', 'soon', 'dueAt', '2026-03-02T02:00:00.000Z', 'at', '2026-03-02T02:00:00.000Z') as one
      from generate_series(1, 2)) twice)
    where command_id = '${commandId}'`);
  await plant("delete from alur.case_event where version = 1");
  await database.stop();
  const refused = { ...gone, commandId, answer: "refused" as const, unlike: true };
  const { torn, unchained, ...found } = await audit(dataFolder, [refused]);
  expect(found).toMatchObject({ doubled: 1, contrary: 1, remindedTwice: 1, unlike: 1 });
  expect(torn).toBeGreaterThan(0);
  expect(unchained).toBeGreaterThan(0);
});

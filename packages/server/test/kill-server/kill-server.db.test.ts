import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/database/connect.ts";
import { audit } from "./audit.ts";
import { killRounds } from "./kill-rounds.ts";

let dataFolder: string;
beforeAll(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-kill-"));
});
afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

test("whatever officials were told is done survives a killed server, once each", { timeout: 120_000 }, async () => {
  let done = 0;
  for await (const result of killRounds(dataFolder, 3, 35)) {
    expect(result).toMatchObject({ lost: 0, doubled: 0, contrary: 0, torn: 0, unchained: 0 });
    done = result.done;
  }
  expect(done).toBeGreaterThan(20);
});

test("a command that is gone, and a trail with a gap, would be noticed", { timeout: 60_000 }, async () => {
  const gone = { commandId: crypto.randomUUID(), path: "", body: {}, answer: "done" as const };
  expect(await audit(dataFolder, [gone])).toMatchObject({ done: 1, lost: 1, torn: 0 });
  const database = await openDatabase({ dataFolder }, () => {});
  await database.ownerPool.query("delete from alur.case_event where version = 1");
  await database.stop();
  const { torn, unchained } = await audit(dataFolder, []);
  expect(torn).toBeGreaterThan(0);
  expect(unchained).toBe(torn);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { openBeside } from "../../src/database/open-beside.ts";
import { readMigrationSets } from "../../src/database/migration-sets.ts";
import { verifyOffice } from "../../src/trail/verify-office.ts";
import { makeOldOffice } from "../backup/old-office.ts";
import type { Random } from "../kill-server/random.ts";
import { startServerProcess } from "../kill-server/server-process.ts";

const program = fileURLToPath(new URL("../kill-server/serve.ts", import.meta.url));

/** What one killed start on an office of an older version left, after the next start. All but `changesBefore` should be 0. */
export interface MigrationResult {
  /** How many changes of the tables the killed start had made. */
  changesBefore: number;
  /** Changes that the next start did not make. */
  missing: number;
  /** Entries of the trail that are gone or do not verify. */
  broken: number;
}

/**
 * An office of an older version is started by this one, and killed while its tables are brought up to date. Each round leaves its own folder behind: a killed
 * server's PostgreSQL may still be at work in it.
 */
export async function* killedMigrations(
  folder: string,
  rounds: number,
  random: Random,
): AsyncGenerator<MigrationResult> {
  const old = path.join(folder, "old");
  await makeOldOffice(old);
  const all = readMigrationSets().reduce((count, { migrations }) => count + migrations.length, 0);
  for (let round = 0; round < rounds; round++) {
    const dataFolder = path.join(folder, `office-${round}`);
    cpSync(old, dataFolder, { recursive: true });
    await startAndKill(dataFolder, 300 + random.next() * 1500);
    const changesBefore = await countChanges(dataFolder);
    const server = await startServerProcess(dataFolder);
    const [report] = await verifyOffice({ dataFolder }, { dataFolder, say: () => {} });
    const broken = (report?.breaks.length ?? 1) + Math.max(0, 2 - (report?.entries ?? 0));
    const missing = all - (await countChanges(dataFolder));
    await server.kill();
    yield { changesBefore, missing, broken };
  }
}

async function startAndKill(dataFolder: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: "ignore" });
  await pause(afterMs);
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

async function countChanges(dataFolder: string): Promise<number> {
  const database = await openBeside({ dataFolder }, () => {});
  const client = new Client(database.ownerConnection);
  await client.connect();
  const { rows } = await client.query<{ count: number }>("select count(*)::int from alur.schema_migration");
  await client.end();
  await database.stop();
  return rows[0]?.count ?? 0;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client, type ClientBase } from "pg";
import { findRunning } from "../../src/database/embedded/find-running.ts";
import { openBeside } from "../../src/database/open-beside.ts";
import { readMigrationSets } from "../../src/database/migration-sets.ts";
import { verifyOffice } from "../../src/trail/verify-office.ts";
import { makeOldOffice } from "../backup/old-office.ts";
import type { Random } from "../kill-server/random.ts";
import { startServerProcess } from "../kill-server/server-process.ts";
import { countUnlike, describeTables } from "./describe-tables.ts";
import { killPostgres } from "./killed.ts";
import { until, untilDatabaseEnded } from "./until.ts";

const program = fileURLToPath(new URL("../kill-server/serve.ts", import.meta.url));
const DWELL_MS = 100;

/** Each change of the tables stays uncommitted for a moment, as on a slow disk, so that a kill can fall into one. */
const slowly = `
  create function alur.dwell() returns trigger language plpgsql as $$ begin perform pg_sleep(${DWELL_MS / 1000}); return new; end $$;
  create trigger dwell after insert on alur.schema_migration for each row execute function alur.dwell()`;
const quickly = "drop function alur.dwell cascade";

/** How one start on an office of an older version is killed. */
export interface MigrationKill {
  /** Once this share of the changes was made, 0 to 1; with 0 it does not wait for any. */
  afterShare: number;
  /** Whether PostgreSQL is killed as well. */
  both: boolean;
  /** What somebody does to the tables before the next start. */
  tamper?: string;
}

/** What one killed start left, after the next start. All from `missing` on should be 0. */
export interface MigrationResult {
  /** How many changes of the tables the killed start had made. */
  changesMade: number;
  /** Whether it had made some, and not all. */
  midway: boolean;
  /** Changes that the next start did not make. */
  missing: number;
  /** Parts of the tables that differ from those of an office that was brought up to date undisturbed. */
  unlike: number;
  /** Entries of the trail that are gone or do not verify. */
  broken: number;
}

/**
 * An office of an older version is started by this one, and killed while its tables are brought up to date. Each round leaves its own folder behind: a killed
 * server's PostgreSQL may still be at work in it.
 */
export async function* killedMigrations(
  folder: string,
  kills: Iterable<MigrationKill>,
  random: Random,
): AsyncGenerator<MigrationResult> {
  const old = path.join(folder, "old");
  await makeOldOffice(old);
  const all = readMigrationSets().reduce((count, { migrations }) => count + migrations.length, 0);
  const undisturbed = path.join(folder, "undisturbed");
  cpSync(old, undisturbed, { recursive: true });
  const expected = await startAndLook(undisturbed, describeTables);
  const known = await lookInto(old, async (client) => {
    await client.query(slowly);
    return countChanges(client);
  });
  let round = 0;
  for (const { afterShare, both, tamper = "" } of kills) {
    const dataFolder = path.join(folder, `office-${++round}`);
    cpSync(old, dataFolder, { recursive: true });
    const awaited = known + (afterShare && Math.max(1, Math.floor(afterShare * (all - known))));
    await startAndKill(dataFolder, { awaited, both, pauseMs: random.next() * DWELL_MS });
    const changesMade = await lookInto(dataFolder, async (client) => {
      await client.query(`${quickly}; ${tamper}`);
      return (await countChanges(client)) - known;
    });
    const left = await startAndLook(dataFolder, async (client) => {
      const [report] = await verifyOffice({ dataFolder }, { dataFolder, say: () => {} });
      return {
        missing: all - (await countChanges(client)),
        unlike: countUnlike(expected, await describeTables(client)),
        broken: (report?.breaks.length ?? 1) + Math.max(0, 2 - (report?.entries ?? 0)),
      };
    });
    yield { changesMade, midway: changesMade > 0 && changesMade < all - known, ...left };
  }
}

/** Kills at any moment between the first change and the last ones, which a slow computer may have made before it is killed. */
export function* drawKills(count: number, random: Random): Generator<MigrationKill> {
  for (let round = 0; round < count; round++) yield { afterShare: random.next() * 0.8, both: random.chance(0.5) };
}

interface StartKilled {
  /** How many changes of the tables are waited for. */
  awaited: number;
  /** How far into the change after them the kill comes. */
  pauseMs: number;
  both: boolean;
}

async function startAndKill(dataFolder: string, { awaited, pauseMs, both }: StartKilled): Promise<void> {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: "ignore" });
  const ended = once(child, "exit");
  const otherwise = "The start does not bring the tables up to date.";
  await until(() => findRunning(dataFolder) !== undefined, otherwise);
  await lookInto(dataFolder, async (client) => until(async () => (await countChanges(client)) >= awaited, otherwise));
  await pause(pauseMs);
  child.kill("SIGKILL");
  if (both) killPostgres(dataFolder);
  await ended;
  await untilDatabaseEnded(dataFolder);
}

/** Starts Alur on an office, asks its database, and ends it. */
async function startAndLook<Answer>(dataFolder: string, ask: (client: ClientBase) => Promise<Answer>): Promise<Answer> {
  const server = await startServerProcess(dataFolder);
  try {
    return await lookInto(dataFolder, ask);
  } finally {
    await server.kill();
  }
}

/** Asks an office's database: beside the Alur that runs there, or by starting it for that long. */
async function lookInto<Answer>(dataFolder: string, ask: (client: ClientBase) => Promise<Answer>): Promise<Answer> {
  const database = await openBeside({ dataFolder }, () => {});
  const client = new Client(database.ownerConnection);
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
    await database.stop();
  }
}

async function countChanges(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: number }>("select count(*)::int from alur.schema_migration");
  return rows[0]?.count ?? 0;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client, type ClientConfig } from "pg";

/** A PostgreSQL of the benchmark's own, with the durability that an office has. */
export interface RunningPostgres {
  /** May do everything. */
  owner: ClientConfig;
  stop(): Promise<void>;
}

/** The same with Alur's tables. */
export interface OwnPostgres extends RunningPostgres {
  /** Under the app's role, which the policies bind. */
  connection: ClientConfig;
}

const officeProcess = join(import.meta.dirname, "../../../server/src/testing/office-process.ts");
const migrations = join(import.meta.dirname, "../../src/io/postgres/migrations");

/** Makes an empty folder for a database. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "alur-bench-"));
}

/** Starts the PostgreSQL that the server brings in a folder, which stays when it stops. */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const child = spawn(process.execPath, [officeProcess, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const owner = await new Promise<ClientConfig>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const news = JSON.parse(line) as { ready?: ClientConfig; fault?: string };
      if (news.ready) resolve(news.ready);
      if (news.fault !== undefined) reject(new Error(news.fault));
    });
    child.once("exit", () => reject(new Error("PostgreSQL ended before it was ready.")));
  });
  return {
    owner,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Starts it in an empty folder that is removed at the end, and makes the tables of cases. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = makeFolder();
  const { owner, stop: stopPostgres } = await startPostgres(folder);
  const stop = async (): Promise<void> => {
    await stopPostgres();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const client = new Client(owner);
    await client.connect();
    await client.query("create role alur_app login");
    for (const name of readdirSync(migrations).sort()) await client.query(readFileSync(join(migrations, name), "utf8"));
    await client.end();
    return { connection: { ...owner, user: "alur_app" }, owner, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

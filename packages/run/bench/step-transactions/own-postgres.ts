import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client, type ClientConfig } from "pg";

/** A PostgreSQL of the benchmark's own, with Alur's tables and the durability that an office has. */
export interface OwnPostgres {
  /** Under the app's role, which the policies bind. */
  connection: ClientConfig;
  owner: ClientConfig;
  stop(): Promise<void>;
}

const officeProcess = join(import.meta.dirname, "../../../server/src/testing/office-process.ts");
const migrations = join(import.meta.dirname, "../../src/io/postgres/migrations");

/** Starts the PostgreSQL that the server brings, in an empty folder that is removed at the end. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "alur-bench-"));
  const child = spawn(process.execPath, [officeProcess, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const connection = await new Promise<ClientConfig>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        const news = JSON.parse(line) as { ready?: ClientConfig; fault?: string };
        if (news.ready) resolve(news.ready);
        if (news.fault !== undefined) reject(new Error(news.fault));
      });
      child.once("exit", () => reject(new Error("PostgreSQL ended before it was ready.")));
    });
    const client = new Client(connection);
    await client.connect();
    await client.query("create role alur_app login");
    for (const name of readdirSync(migrations).sort()) await client.query(readFileSync(join(migrations, name), "utf8"));
    await client.end();
    return { connection: { ...connection, user: "alur_app" }, owner: connection, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ClientConfig } from "pg";

const alur = join(import.meta.dirname, "../../../cli/bin/alur.mjs");

/** An Alur in a process of its own, as an office starts it beside others on one database. */
export interface AlurServer {
  port: number;
  pid: number;
  /** Lets it finish what it does. */
  stop(): Promise<void>;
}

/** Starts Alur on a database that others may use too. The folder holds its log. */
export async function startAlurServer(database: ClientConfig, folder: string): Promise<AlurServer> {
  const { host = "", port = 5432, user = "" } = database;
  const databaseUrl = `postgres://${user}@${encodeURIComponent(host)}:${port}/${database.database ?? ""}`;
  const child = spawn(process.execPath, [alur, "serve", "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const address = await new Promise<string>((resolve, reject) => {
    const said: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
    createInterface({ input: child.stdout }).on("line", (line) => {
      said.push(line);
      const [url] = /http:\S+/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", () => reject(new Error(`Alur ended before it listened: ${said.join(" ")}`)));
  });
  return {
    port: Number(new URL(address).port),
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

import { spawn } from "node:child_process";
import type { ChildProcess, ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { ClientConfig } from "pg";

/** An Alur server reduced to its database, running as a process that a test may kill. */
export interface OfficeProcess {
  readonly child: ChildProcess;
  readonly connection: ClientConfig;
  /** What it told the administrator, so far. */
  readonly said: readonly string[];
  /** Ends it the way a person does, and waits. */
  stop(): Promise<void>;
}

/** How the process is started. */
export interface OfficeOptions {
  readonly endsWith?: "death-signal" | "watchdog";
  /** As which user; needs root. */
  readonly user?: number;
  readonly path?: string;
}

const program = fileURLToPath(new URL("office-process.ts", import.meta.url));

/** Starts it and does not wait. */
export function spawnOffice(
  dataFolder: string,
  options: OfficeOptions = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const args = [program, dataFolder, ...(options.endsWith === undefined ? [] : [options.endsWith])];
  return spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: options.path ?? process.env["PATH"] },
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
}

/** Starts it and waits until its database is ready. Throws what it says where it cannot start. */
export async function startOffice(dataFolder: string, options: OfficeOptions = {}): Promise<OfficeProcess> {
  const child = spawnOffice(dataFolder, options);
  let problem = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    problem += text;
  });
  const said: string[] = [];
  const connection = await new Promise<ClientConfig>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const news = JSON.parse(line) as { said?: string; ready?: ClientConfig; fault?: string };
      if (news.said !== undefined) said.push(news.said);
      if (news.ready !== undefined) resolve(news.ready);
      if (news.fault !== undefined) reject(new Error(news.fault));
    });
    child.once("exit", () => {
      reject(new Error(problem));
    });
  });
  return {
    child,
    connection,
    said,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

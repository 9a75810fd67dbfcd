import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ClientConfig } from "pg";

const program = join(import.meta.dirname, "../../../server/test/kill-server/serve.ts");

/** A whole Alur of the benchmark's own, with the durability that an office has. */
export interface OfficeServer {
  port: number;
  pid: number;
  /** Its database, under the rights of the owner. */
  owner: ClientConfig;
  stop(): Promise<void>;
}

/** Starts Alur in an empty folder that is removed at the end. */
export async function startOfficeServer(): Promise<OfficeServer> {
  const folder = mkdtempSync(join(tmpdir(), "alur-bench-"));
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const first = await Promise.race([once(createInterface(child.stdout), "line"), ended.then(() => [])]);
  const [url] = first as [string?];
  if (url === undefined) throw new Error("The server ended before it listened.");
  const [, , , port, host] = readFileSync(join(folder, "database", "postmaster.pid"), "utf8").split("\n");
  return {
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    owner: { host: host ?? "", port: Number(port), user: "alur_owner", database: "alur" },
    async stop() {
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

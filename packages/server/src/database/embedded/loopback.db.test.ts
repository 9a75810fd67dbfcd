import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startEmbedded } from "./start.ts";

test("where PostgreSQL listens to the computer itself nobody gets in without the password of this folder", async () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-loopback-"));
  const plan = { dataFolder, say: () => {}, listensOn: "loopback" } as const;
  const { password: first } = await stopped(await startEmbedded(plan));
  const postgres = await startEmbedded(plan);
  const { host, port, owner, password } = postgres;
  const enter = async (withPassword: string) => {
    const client = new Client({ host, port, user: owner, database: "postgres", password: withPassword });
    await client.connect();
    await client.end();
  };
  await enter(String(password));
  await expect(enter("tebakan")).rejects.toMatchObject({ code: "28P01" });
  await postgres.stop();
  expect(host).toBe("127.0.0.1");
  expect(password).toMatch(/^[0-9a-f]{64}$/);
  expect(password).toBe(first);
  const { mode } = statSync(path.join(dataFolder, "database-password"));
  // Windows keeps its permissions elsewhere and shows every file as open.
  expect(process.platform === "win32" ? 0 : mode & 0o077).toBe(0);
  rmSync(dataFolder, { recursive: true });
});

async function stopped<T extends { stop(): Promise<void> }>(postgres: T): Promise<T> {
  await postgres.stop();
  return postgres;
}

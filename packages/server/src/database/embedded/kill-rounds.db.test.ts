import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { killRounds } from "../../testing/kill-rounds.ts";
import type { KillPlan } from "../../testing/kill-rounds.ts";
import { startEmbedded } from "./start.ts";

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-kill-"));
});
afterEach(() => {
  rmSync(dataFolder, { recursive: true });
});

test("whoever is killed while people work, no confirmed write is lost", async () => {
  const plans: KillPlan[] = [
    { victim: "both", afterMs: 150, writers: 4 },
    { victim: "database", afterMs: 90, writers: 4, endsWith: "watchdog" },
    { victim: "alur", afterMs: 120, writers: 4 },
  ];
  for await (const { confirmed, lost } of killRounds(dataFolder, plans)) {
    expect(confirmed).toBeGreaterThan(0);
    expect(lost).toBe(0);
  }
});

test("a confirmed write that disappears is counted as lost", async () => {
  const plan: KillPlan = { victim: "alur", afterMs: 50, writers: 1 };
  const rounds = killRounds(dataFolder, [plan, plan]);
  await rounds.next();
  const thief = await startEmbedded({ dataFolder, say: () => {} });
  const client = new Client({ host: thief.host, port: thief.port, user: thief.owner, database: "postgres" });
  await client.connect();
  await client.query("delete from receipt where id = (select min(id) from receipt)");
  await client.end();
  await thief.stop();
  expect((await rounds.next()).value).toMatchObject({ lost: 1 });
});

import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { ClientConfig } from "pg";
import { startOffice } from "./start-office.ts";
import type { OfficeProcess } from "./start-office.ts";

/** Who is killed: PostgreSQL under a living Alur, Alur over a living PostgreSQL, or both at once. */
export type Victim = "database" | "alur" | "both";

/** How one round goes. */
export interface KillPlan {
  readonly victim: Victim;
  /** How PostgreSQL notices that Alur is gone; chosen by what the computer can do unless said here. */
  readonly endsWith?: "death-signal" | "watchdog";
  /** How long people work before the kill, in milliseconds. */
  readonly afterMs: number;
  readonly writers: number;
}

/** What one round showed. */
export interface KillResult extends KillPlan {
  /** Writes that the database confirmed in this round. */
  readonly confirmed: number;
  /** Writes confirmed in this or an earlier round that are gone; must be 0. */
  readonly lost: number;
  /** From the kill until the database answered again, in milliseconds. */
  readonly backAfterMs: number;
}

/** Round after round: people work, something is killed, Alur comes back, and every confirmed write is looked for. */
export async function* killRounds(dataFolder: string, plans: readonly KillPlan[]): AsyncGenerator<KillResult> {
  const confirmed = new Set<string>();
  for (const plan of plans) {
    const office = await startOffice(dataFolder, plan);
    await ask(
      office.connection,
      "create table if not exists receipt (id int primary key generated always as identity)",
    );
    const work = Array.from({ length: plan.writers }, () => writeUntilBroken(office.connection));
    await pause(plan.afterMs);
    const killedAt = performance.now();
    await kill(office, dataFolder, plan.victim);
    const ids = (await Promise.all(work)).flat();
    for (const id of ids) confirmed.add(id);
    const next = plan.victim === "database" ? office : await startOffice(dataFolder, plan);
    const present = new Set(await firstAnswer(next.connection, "select id::text from receipt"));
    const backAfterMs = Math.round(performance.now() - killedAt);
    await next.stop();
    yield { ...plan, confirmed: ids.length, lost: countMissing(confirmed, present), backAfterMs };
  }
}

function countMissing(confirmed: Set<string>, present: Set<string>): number {
  return [...confirmed].filter((id) => !present.has(id)).length;
}

async function ask(connection: ClientConfig, statement: string): Promise<string[]> {
  const client = new Client(connection);
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<{ id: string }>(statement)).rows.map(({ id }) => id);
  } finally {
    // A broken connection may not even be closed any more.
    await client.end().catch(() => {});
  }
}

async function writeUntilBroken(connection: ClientConfig): Promise<string[]> {
  const confirmed: string[] = [];
  const client = new Client(connection);
  client.on("error", () => {});
  try {
    await client.connect();
    for (;;) {
      const { rows } = await client.query<{ id: string }>("insert into receipt default values returning id::text");
      for (const { id } of rows) confirmed.push(id);
    }
  } catch {
    return confirmed;
  }
}

async function kill(office: OfficeProcess, dataFolder: string, victim: Victim): Promise<void> {
  if (victim !== "alur") process.kill(postmasterPid(dataFolder), "SIGKILL");
  if (victim === "database") return;
  const ended = once(office.child, "exit");
  office.child.kill("SIGKILL");
  await ended;
}

function postmasterPid(dataFolder: string): number {
  return Number.parseInt(readFileSync(path.join(dataFolder, "database", "postmaster.pid"), "utf8"), 10);
}

async function firstAnswer(connection: ClientConfig, question: string): Promise<string[]> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await ask(connection, question);
    } catch (problem) {
      if (Date.now() > end) throw problem;
      await pause(20);
    }
  }
}

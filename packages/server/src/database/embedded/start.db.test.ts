import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { ClientConfig } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { spawnOffice, startOffice } from "../../testing/start-office.ts";
import { startEmbedded } from "./start.ts";
import type { EmbeddedPostgres } from "./start.ts";

let folder: string;
let dataFolder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-start-"));
  dataFolder = path.join(folder, "data");
  const first = await startOffice(dataFolder);
  await ask(first.connection, "create table letter (number int)");
  await first.stop();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function ask(connection: ClientConfig, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function letters(connection: ClientConfig): Promise<unknown> {
  return (await ask(connection, "select count(*)::int as count from letter"))[0]?.["count"];
}

function connectionTo({ host, port, owner }: EmbeddedPostgres): ClientConfig {
  return { host, port, user: owner, database: "postgres" };
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(path.join(dataFolder, "database", "postmaster.pid"), "utf8"), 10);
}

async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error("It did not become true within 20 seconds.");
    await pause(20);
  }
}

test("a database of our own listens to nobody on the network and sorts the same on every computer", async () => {
  const postgres = await startEmbedded({ dataFolder, say: () => {} });
  const [row] = await ask(
    connectionTo(postgres),
    `select current_setting('listen_addresses') as network, current_setting('fsync') as durable,
       datlocprovider::text as provider, datlocale as locale from pg_database where datname = current_database()`,
  );
  await postgres.stop();
  expect(row).toEqual({ network: "", durable: "on", provider: "b", locale: "C.UTF-8" });
});

test("a second Alur on the same folder is told which process holds it, and the first goes on", async () => {
  const first = await startOffice(dataFolder);
  const second = startEmbedded({ dataFolder, say: () => {} });
  await expect(second).rejects.toThrow(`sedang dipakai oleh Alur lain (nomor proses ${first.child.pid})`);
  expect(await ask(first.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await first.stop();
});

test("two Alur servers in one process cannot share a folder either", async () => {
  const first = await startEmbedded({ dataFolder, say: () => {} });
  await expect(startEmbedded({ dataFolder, say: () => {} })).rejects.toThrow(/sedang dipakai/);
  await first.stop();
});

for (const endsWith of ["death-signal", "watchdog"] as const) {
  if (endsWith === "death-signal" && process.platform !== "linux") continue;

  test(`when Alur is killed its database ends by itself and loses nothing (${endsWith})`, async () => {
    const killed = await startOffice(dataFolder, { endsWith });
    const before = Number(await letters(killed.connection));
    await ask(killed.connection, "insert into letter select generate_series(1, 100)");
    killed.child.kill("SIGKILL");
    await eventually(() =>
      ask(killed.connection, "select 1").then(
        () => false,
        () => true,
      ),
    );
    const next = await startOffice(dataFolder, { endsWith });
    expect(await letters(next.connection)).toBe(before + 100);
    await next.stop();
  });

  test(`when the database itself is killed Alur starts it again and says so (${endsWith})`, async () => {
    const office = await startOffice(dataFolder, { endsWith });
    const before = Number(await letters(office.connection));
    await ask(office.connection, "insert into letter values (1)");
    process.kill(postmasterPid(), "SIGKILL");
    await eventually(() => office.said.length >= 3);
    expect(office.said).toEqual([
      "Basis data berhenti mendadak dan sedang dijalankan lagi.",
      "Basis data dahulu berhenti mendadak; data yang sudah tersimpan sedang dipulihkan. Mohon tunggu.",
      "Pemulihan selesai; tidak ada data tersimpan yang hilang.",
    ]);
    expect(await letters(office.connection)).toBe(before + 1);
    await office.stop();
  });
}

test("a database that ends again and again is started again all the same, after a pause in which it is said what to look at", async () => {
  const said: string[] = [];
  const patience = { atOnce: 1, withinMs: 60_000, pauseMs: 300 };
  const postgres = await startEmbedded({ dataFolder, patience, say: (message) => said.push(message) });
  for (let times = 0; times < 3; times++) {
    const killed = postmasterPid();
    process.kill(killed, "SIGKILL");
    await eventually(() =>
      ask(connectionTo(postgres), "select 1").then(
        () => postmasterPid() !== killed,
        () => false,
      ),
    );
  }
  await postgres.stop();
  expect(said.filter((message) => /berulang kali .* Alur mencoba lagi/.test(message))).toHaveLength(2);
});

test("Alur and its database killed together are recovered at the next start", async () => {
  const office = await startOffice(dataFolder);
  const before = Number(await letters(office.connection));
  await ask(office.connection, "insert into letter values (1)");
  process.kill(postmasterPid(), "SIGKILL");
  office.child.kill("SIGKILL");
  const said: string[] = [];
  const next = await startEmbedded({ dataFolder, say: (message) => said.push(message) });
  expect(said[0]).toMatch(/sedang dipulihkan/);
  expect(await letters(connectionTo(next))).toBe(before + 1);
  await next.stop();
});

test("a process number in a leftover file that belongs to somebody else does not stop the start", async () => {
  const mark = path.join(dataFolder, "database", "postmaster.pid");
  writeFileSync(mark, `${process.pid}\n${dataFolder}/database\n1795000000\n5432\n/tmp\n\n  1  1\nready   \n`);
  const postgres = await startEmbedded({ dataFolder, say: () => {} });
  expect(await ask(connectionTo(postgres), "select 1 as one")).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test("a data folder whose path is too long for a socket works all the same", async () => {
  const deep = path.join(folder, "kantor-pelayanan-terpadu".repeat(5));
  const said: string[] = [];
  const postgres = await startEmbedded({ dataFolder: deep, say: (message) => said.push(message) });
  expect(postgres.host.startsWith(os.tmpdir())).toBe(true);
  expect(await ask(connectionTo(postgres), "select 1 as one")).toEqual([{ one: 1 }]);
  await postgres.stop();
  expect(said).toEqual([]);
});

test("an Alur killed while it makes its first database does not disturb the next", async () => {
  const young = path.join(folder, "young");
  const killed = spawnOffice(young);
  const isMaking = () => existsSync(young) && readdirSync(young).some((name) => name.startsWith("database.new-"));
  await eventually(isMaking);
  killed.kill("SIGKILL");
  const postgres = await startEmbedded({ dataFolder: young, say: () => {} });
  expect(await ask(connectionTo(postgres), "select 1 as one")).toEqual([{ one: 1 }]);
  await postgres.stop();
  await (await startEmbedded({ dataFolder: young, say: () => {} })).stop();
  expect(isMaking()).toBe(false);
});

test("a folder made by another version of PostgreSQL is left alone, with advice", async () => {
  const old = path.join(folder, "old");
  mkdirSync(path.join(old, "database"), { recursive: true });
  writeFileSync(path.join(old, "database", "PG_VERSION"), "15\n");
  await expect(startEmbedded({ dataFolder: old, say: () => {} })).rejects.toThrow(/dibuat oleh PostgreSQL 15/);
});

test("a folder that holds something else is left alone, with advice", async () => {
  const other = path.join(folder, "other");
  mkdirSync(path.join(other, "database"), { recursive: true });
  await expect(startEmbedded({ dataFolder: other, say: () => {} })).rejects.toThrow(/bukan basis data PostgreSQL/);
});

test("a data folder that cannot be made says which one and what to do", async () => {
  writeFileSync(path.join(folder, "file"), "");
  const impossible = path.join(folder, "file", "data");
  await expect(startEmbedded({ dataFolder: impossible, say: () => {} })).rejects.toThrow(
    `Folder data ${impossible} tidak dapat dibuat.`,
  );
});

test("nothing of a request's data reaches the database's log when a statement fails", async () => {
  const postgres = await startEmbedded({ dataFolder, say: () => {} });
  const connection = connectionTo(postgres);
  await ask(connection, "create table official (number text primary key)");
  const number = "0".repeat(18);
  await ask(connection, `insert into official values ('${number}')`);
  await expect(ask(connection, `insert into official values ('${number}')`)).rejects.toThrow(/duplicate key/);
  const [row] = await ask(connection, "select pg_current_logfile() as file");
  const log = readFileSync(path.join(dataFolder, "database", String(row?.["file"])), "utf8");
  await postgres.stop();
  expect(log).toContain("duplicate key");
  expect(log).not.toContain(number);
});

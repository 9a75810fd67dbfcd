import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./connect.ts";
import type { EmbeddedPostgres } from "./embedded/start.ts";
import { startEmbedded } from "./embedded/start.ts";
import { openPool } from "./pool.ts";

let folder: string;
// The office's PostgreSQL server in another room, with an administrator of its own.
let server: EmbeddedPostgres;
let administrator: Pool;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-connect-"));
  server = await startEmbedded({ dataFolder: path.join(folder, "server"), say: () => {} });
  administrator = openPool(
    { host: server.host, port: server.port, user: server.owner, database: "postgres" },
    () => {},
  );
});
afterAll(async () => {
  await administrator.end();
  await server.stop();
  rmSync(folder, { recursive: true });
});

function urlFor(user: string, database: string): string {
  return `postgres://${user}@localhost:${server.port}/${database}?host=${encodeURIComponent(server.host)}`;
}

async function userAndSession(pool: Pool): Promise<unknown> {
  const { rows } = await pool.query<Record<string, unknown>>(
    'select current_user as "user", session_user as "session", current_database() as "database"',
  );
  return rows[0];
}

const app = "alur_app";
const silent = () => {};

test("a new office on its own computer gets a database whose app cannot touch the tables", async () => {
  const database = await openDatabase({ dataFolder: path.join(folder, "own") }, silent);
  await database.ownerPool.query("create table register (id int)");
  expect(await userAndSession(database.ownerPool)).toEqual({
    user: "alur_owner",
    session: "alur_owner",
    database: "alur",
  });
  expect(await userAndSession(database.appPool)).toEqual({ user: app, session: app, database: "alur" });
  await expect(database.appPool.query("alter table register add secret text")).rejects.toMatchObject({ code: "42501" });
  await database.stop();
});

test("an office works on through a crash of its database", async () => {
  const dataFolder = path.join(folder, "own");
  const said: string[] = [];
  const database = await openDatabase({ dataFolder }, (message) => said.push(message));
  await database.appPool.query("select 1");
  const pid = Number.parseInt(readFileSync(path.join(dataFolder, "database", "postmaster.pid"), "utf8"), 10);
  process.kill(pid, "SIGKILL");
  const end = Date.now() + 20_000;
  while (!said.includes("Pemulihan selesai; tidak ada data tersimpan yang hilang.") && Date.now() < end)
    await pause(50);
  expect(await userAndSession(database.appPool)).toMatchObject({ user: app });
  expect(said).toContain("Hubungan ke basis data terputus; Alur akan menyambungkannya kembali.");
  await database.stop();
});

test("an office whose user on the server may make nothing is told what its administrator has to do", async () => {
  await administrator.query("create role dinas login");
  await administrator.query("create database dinas owner dinas");
  const choice = { databaseUrl: urlFor("dinas", "dinas") };
  const advice = "create role alur_app nologin; grant alur_app to dinas;";
  await expect(openDatabase(choice, silent)).rejects.toThrow(advice);
  await administrator.query(advice);
  const database = await openDatabase(choice, silent);
  expect(await userAndSession(database.appPool)).toEqual({ user: app, session: "dinas", database: "dinas" });
  await database.stop();
  await administrator.query("drop database dinas");
  await administrator.query("drop role alur_app");
});

test("an office whose user on the server may make roles needs no administrator", async () => {
  await administrator.query("create role badan login createrole");
  await administrator.query("create database badan owner badan");
  const choice = { databaseUrl: urlFor("badan", "badan") };
  const [database, another] = await Promise.all([openDatabase(choice, silent), openDatabase(choice, silent)]);
  expect(await userAndSession(database.appPool)).toEqual({ user: app, session: "badan", database: "badan" });
  expect(await userAndSession(another.appPool)).toMatchObject({ user: app });
  await Promise.all([database.stop(), another.stop()]);
});

test("a role that exists but was not given to the office's user leads to the same advice", async () => {
  await administrator.query("create role camat login");
  await administrator.query("create database camat owner camat");
  await expect(openDatabase({ databaseUrl: urlFor("camat", "camat") }, silent)).rejects.toThrow(
    /grant alur_app to camat/,
  );
});

test("an address that leads nowhere is explained without repeating it", async () => {
  const cases = [
    ["bukan alamat", /bukan alamat yang benar/],
    ["postgres://u:rahasia@127.0.0.1:1/x", /tidak dapat dihubungi/],
    [urlFor("alur_owner", "tidak_ada"), /belum ada di server/],
    [urlFor("orang_asing", "postgres"), /menolak nama pengguna/],
  ] as const;
  for (const [databaseUrl, sentence] of cases) {
    const problem: unknown = await openDatabase({ databaseUrl }, silent).catch((thrown: unknown) => thrown);
    expect(String(problem)).toMatch(sentence);
    expect(String(problem)).not.toContain("rahasia");
  }
});

test("a database that cannot hold all letters is refused", async () => {
  await administrator.query("create database sempit encoding sql_ascii locale 'C' template template0");
  const choice = { databaseUrl: urlFor("alur_owner", "sempit") };
  await expect(openDatabase(choice, silent)).rejects.toThrow(/pengodean SQL_ASCII/);
});

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { ClientConfig } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startOffice } from "../../testing/start-office.ts";
import { commandAs } from "./run-as.ts";

const nobody = 65534;
const isLinuxRoot = process.platform === "linux" && process.getuid?.() === 0;
if (!isLinuxRoot) console.log("Skipped: how root and other users start PostgreSQL is only tried by root on Linux.");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-users-"));
  chmodSync(folder, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function whoAnswers(connection: ClientConfig): Promise<unknown> {
  const client = new Client(connection);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>("select 1 as one");
  await client.end();
  return rows;
}

/** A folder of programs that has only the named ones, so that a computer without the others can be tried. */
function onlyPrograms(...names: string[]): string {
  const programs = mkdtempSync(path.join(folder, "programs-"));
  chmodSync(programs, 0o755);
  for (const name of names) {
    symlinkSync(execFileSync("which", [name], { encoding: "utf8" }).trim(), path.join(programs, name));
  }
  return programs;
}

function ownerOf(dataFolder: string): number {
  return statSync(path.join(dataFolder, "database", "base")).uid;
}

test("each way to run PostgreSQL is one command line", () => {
  expect(commandAs({ kind: "same-user" }, "postgres", ["-D", "x"])).toEqual({
    program: "postgres",
    args: ["-D", "x"],
    options: {},
  });
  expect(commandAs({ kind: "user-namespace", uid: 7, gid: 8 }, "postgres", []).args).toEqual([
    "--user",
    "--map-user=7",
    "--map-group=8",
    "postgres",
  ]);
  expect(commandAs({ kind: "other-user", uid: 7, gid: 8 }, "postgres", []).options).toEqual({ uid: 7, gid: 8 });
});

test.runIf(isLinuxRoot)("what an ordinary user began, root can go on with and leave to the user", async () => {
  const dataFolder = path.join(folder, "ordinary");
  mkdirSync(dataFolder);
  chownSync(dataFolder, nobody, nobody);
  const byUser = await startOffice(dataFolder, { user: nobody });
  expect(await whoAnswers(byUser.connection)).toEqual([{ one: 1 }]);
  await byUser.stop();
  const byRoot = await startOffice(dataFolder);
  expect(await whoAnswers(byRoot.connection)).toEqual([{ one: 1 }]);
  await byRoot.stop();
  expect(ownerOf(dataFolder)).toBe(nobody);
});

test.runIf(isLinuxRoot)("root starts PostgreSQL where namespaces or even death signals are missing", async () => {
  const dataFolder = path.join(folder, "bare");
  for (const programs of [["setpriv"], ["sh"]]) {
    const office = await startOffice(dataFolder, { path: onlyPrograms(...programs) });
    expect(await whoAnswers(office.connection)).toEqual([{ one: 1 }]);
    await office.stop();
  }
  expect(ownerOf(dataFolder)).toBe(nobody);
});

test.runIf(isLinuxRoot)("a data folder in a place that is closed to PostgreSQL says which place", async () => {
  const closed = path.join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  const start = startOffice(path.join(closed, "data"), { path: onlyPrograms("setpriv") });
  await expect(start).rejects.toThrow(`karena ${closed} tertutup bagi pengguna selain root`);
});

test.runIf(isLinuxRoot)("an ordinary user is told that the folder belongs to somebody else", async () => {
  const dataFolder = path.join(folder, "of-root");
  mkdirSync(path.join(dataFolder, "database"), { recursive: true });
  await expect(startOffice(dataFolder, { user: nobody })).rejects.toThrow(/tidak dapat ditulisi/);
  chmodSync(dataFolder, 0o777);
  await expect(startOffice(dataFolder, { user: nobody })).rejects.toThrow(/milik pengguna lain/);
});

const nameless = 54321;
const map = ["--user", "--map-user=65534", "--map-group=65534", "true"];
const namelessMayMap =
  isLinuxRoot && spawnSync("unshare", map, { uid: nameless, gid: nameless, stdio: "ignore" }).status === 0;
if (isLinuxRoot && !namelessMayMap) console.log("Skipped: ordinary users have no user namespaces on this computer.");

test.runIf(namelessMayMap)("a user without a name, as in some containers, can start PostgreSQL", async () => {
  const dataFolder = path.join(folder, "nameless");
  mkdirSync(dataFolder);
  chownSync(dataFolder, nameless, nameless);
  const office = await startOffice(dataFolder, { user: nameless });
  expect(await whoAnswers(office.connection)).toEqual([{ one: 1 }]);
  await office.stop();
  expect(ownerOf(dataFolder)).toBe(nameless);
});

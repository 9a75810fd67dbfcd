import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAtWork, isLivingPostgres, readPostmaster } from "./postmaster.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-postmaster-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function leftover(status: string): void {
  const lines = ["4711", folder, "1795000000", "5432", "/tmp", "", "  1  1", status, ""];
  writeFileSync(path.join(folder, "postmaster.pid"), lines.join("\n"));
}

test("a database that recovers is there but not ready", () => {
  leftover("starting");
  expect(readPostmaster(folder)).toMatchObject({ pid: 4711, ready: false });
  leftover("ready   ");
  expect(readPostmaster(folder)).toEqual({ pid: 4711, ready: true, port: 5432, socketFolder: "/tmp" });
});

test("a folder in which no database runs has no postmaster, nor has one whose mark is half written", () => {
  expect(readPostmaster(folder)).toBeUndefined();
  writeFileSync(path.join(folder, "postmaster.pid"), "");
  expect(readPostmaster(folder)).toBeUndefined();
});

test("a stranger's process is not a database at work", () => {
  expect(isAtWork(process.pid, folder)).toBe(false);
});

test.runIf(process.platform === "linux")("a dead process that nobody collected is not at work", async () => {
  // The shell becomes a program that never asks about its child, which so stays a zombie.
  const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 30"], { cwd: folder });
  const pid = Number(String((await once(parent.stdout, "data"))[0]));
  await expect.poll(() => readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z ");
  expect(isAtWork(pid, folder)).toBe(false);
  expect(isAtWork(Number(parent.pid), folder)).toBe(true);
  parent.kill("SIGKILL");
});

test("what ps and tasklist tell about a process is understood", () => {
  expect(isLivingPostgres("Ss   /usr/local/lib/native/bin/postgres\n")).toBe(true);
  expect(isLivingPostgres("Z    (postgres)\n")).toBe(false);
  expect(isLivingPostgres("S    /usr/libexec/someone\n")).toBe(false);
  expect(isLivingPostgres('"postgres.exe","4711","Console","1","20.480 K"\r\n')).toBe(true);
  expect(isLivingPostgres("INFO: No tasks are running which match the specified criteria.\r\n")).toBe(false);
});

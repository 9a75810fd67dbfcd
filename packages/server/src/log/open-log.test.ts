import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLog } from "./open-log.ts";

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-log-"));
});
afterEach(() => {
  rmSync(dataFolder, { recursive: true });
});

test("the last line is on the disk when the log is closed", async () => {
  const log = openLog(dataFolder);
  log.logger.info("last");
  await log.close();
  expect(readFileSync(path.join(dataFolder, "log", "server.log"), "utf8")).toContain("last");
});

test.skipIf(!existsSync("/dev/full"))("a full disk costs lines of the log and nothing else", async () => {
  mkdirSync(path.join(dataFolder, "log"));
  symlinkSync("/dev/full", path.join(dataFolder, "log", "server.log"));
  const log = openLog(dataFolder);
  for (let line = 0; line < 50; line++) log.logger.info("lost");
  await pause(50);
  log.logger.info("lost too");
  await expect(log.close()).resolves.toBeUndefined();
});

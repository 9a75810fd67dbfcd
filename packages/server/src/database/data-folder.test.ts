import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { makeDataFolder } from "./data-folder.ts";
import { DatabaseFault } from "./database-fault.ts";

test("a data folder is made with all the folders above it", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "alur-data-"));
  const wanted = path.join(folder, "kantor", "data");
  expect(existsSync(makeDataFolder(wanted))).toBe(true);
  expect(makeDataFolder(wanted)).toBe(makeDataFolder(path.join(folder, "kantor", ".", "data")));
  rmSync(folder, { recursive: true });
});

test.runIf(process.platform === "linux")("a place that takes no folders is told so at once", () => {
  expect(() => makeDataFolder("/proc/x/data")).toThrow(DatabaseFault);
});

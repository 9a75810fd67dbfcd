import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fillDataFolder } from "@alur/server/testing";
import { addressOf, endAlur, startAlur, type Alur } from "./running-alur.ts";

let folder = "";
let running: Alur[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "alur-serve-"));
  fillDataFolder(folder);
});
afterEach(async () => {
  await Promise.all(running.map(endAlur));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

function start(...options: string[]): Alur {
  const alur = startAlur(folder, ...options);
  running.push(alur);
  return alur;
}

describe("alur serve", () => {
  test("says one address, answers there, and ends well when it is asked to", async () => {
    const alur = start();
    const url = await addressOf(alur);
    expect((await fetch(`${url}/health`)).ok).toBe(true);
    const code = await endAlur(alur);
    expect(code).toBe(process.platform === "win32" ? null : 0);
    await expect(fetch(`${url}/health`)).rejects.toThrow(/fetch failed/);
  });

  test("says so when Alur already runs on the same data, and the first one goes on", async () => {
    const first = start();
    const url = await addressOf(first);
    const second = start();
    const [complaint] = await Promise.all([text(second.stderr), once(second, "exit")]);
    expect(second.exitCode).toBe(1);
    expect(complaint).toMatch(/sudah berjalan|sedang berjalan|sedang dipakai/);
    expect(complaint).not.toMatch(/^\s+at /m);
    expect((await fetch(`${url}/health`)).ok).toBe(true);
  });

  test("does not open to the office's network before somebody answers for it", async () => {
    const alur = start("--lan");
    const [complaint] = await Promise.all([text(alur.stderr), once(alur, "exit")]);
    expect(alur.exitCode).toBe(1);
    expect(complaint).toContain("administrator");
  });
});

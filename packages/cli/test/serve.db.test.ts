import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

type Alur = ChildProcessByStdio<null, Readable, Readable>;

const bin = fileURLToPath(new URL("../bin/alur.mjs", import.meta.url));
let folder = "";
let running: Alur[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "alur-serve-"));
});
afterEach(async () => {
  await Promise.all(running.map(end));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

function start(...options: string[]): Alur {
  const { DATABASE_URL: _, ...env } = process.env;
  const alur = spawn(process.execPath, [bin, "serve", "--port", "0", ...options], {
    env: { ...env, ALUR_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(alur);
  return alur;
}

async function end(alur: Alur): Promise<number | null> {
  if (alur.exitCode !== null || alur.signalCode !== null) return alur.exitCode;
  alur.kill("SIGTERM");
  await once(alur, "exit");
  return alur.exitCode;
}

/** Waits for the line that says where Alur is, and gives that address. */
async function address(alur: Alur): Promise<string> {
  for await (const line of createInterface(alur.stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`Alur ended without saying where it is: ${await text(alur.stderr)}`);
}

describe("alur serve", () => {
  test("says one address, answers there, and ends well when it is asked to", async () => {
    const alur = start();
    const url = await address(alur);
    expect((await fetch(`${url}/health`)).ok).toBe(true);
    const code = await end(alur);
    expect(code).toBe(process.platform === "win32" ? null : 0);
    await expect(fetch(`${url}/health`)).rejects.toThrow(/fetch failed/);
  });

  test("says so when Alur already runs on the same data, and the first one goes on", async () => {
    const first = start();
    const url = await address(first);
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

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDataFolder } from "@alur/server/testing";
import { addressOf, endAlur, startAlur } from "./running-alur.ts";

const bin = fileURLToPath(new URL("../bin/alur.mjs", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "alur-verify-"));
  fillDataFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verify(...options: string[]): Promise<{ code: number | null; said: string; complained: string }> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [bin, "verify", ...options], { env: { ...env, ALUR_DATA: folder } });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: child.exitCode, said, complained };
}

describe("alur verify", () => {
  test("proves the trails beside an Alur that runs, and without one", async () => {
    const alur = startAlur(folder);
    const url = await addressOf(alur);
    await fetch(`${url}/api/demo`, { method: "POST" });
    const whole = {
      code: 0,
      said: expect.stringMatching(/^Dinas Contoh: 0 berkas, 0 catatan .*: utuh\.$/m),
      complained: "",
    };
    expect(await verify()).toEqual(whole);
    await endAlur(alur);
    expect(await verify()).toEqual(whole);
  });

  test("ends with 1 and says which seal is gone, where one that was noted is", async () => {
    const { code, said, complained } = await verify("--seal", "f".repeat(64));
    expect(code).toBe(1);
    expect(said).toContain("TIDAK UTUH");
    expect(complained).toContain("Segel yang Anda catat");
  });

  test("says of a file that is no trail what to do, and ends with 2", async () => {
    const file = join(folder, "surat.json");
    expect(await verify(file)).toMatchObject({
      code: 2,
      complained: expect.stringContaining("tidak dapat dibaca") as string,
    });
    writeFileSync(file, "{}");
    expect(await verify(file)).toMatchObject({
      code: 2,
      complained: expect.stringContaining("Unduh jejaknya") as string,
    });
  });
});

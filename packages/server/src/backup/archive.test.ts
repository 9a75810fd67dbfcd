import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { writeArchive } from "./archive.ts";

const folder = mkdtempSync(path.join(tmpdir(), "alur-arsip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a backup that was stopped says so, also where its next part notices it first, and leaves nothing", async () => {
  const stop = new AbortController();
  const written = writeArchive(
    path.join(folder, "cadangan.tar.gz"),
    async (archive) => {
      stop.abort();
      for (let parts = 0; parts < 3; parts++) {
        await archive.add(`bagian-${parts}`, 1, [new Uint8Array(1)]);
        await setImmediate();
      }
    },
    stop.signal,
  );
  await expect(written).rejects.toMatchObject({ name: "AbortError" });
  expect(readdirSync(folder)).toEqual([]);
});

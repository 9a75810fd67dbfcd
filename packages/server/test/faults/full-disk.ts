import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "./fault.ts";

/** Enough for the office's database, and for little more. */
const DISK_MEGABYTES = 160;
const LEFT_BYTES = 300_000;
const MEGABYTE = 1_000_000;

/** A disk of memory, of the faults' own, and how to give it back. Undefined where this computer lets nobody mount one. */
export function mountSmallDisk(): { folder: string; unmount(): void } | undefined {
  if (process.platform !== "linux") return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), "alur-disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MEGABYTES}m,mode=755`, "tmpfs", folder]);
  if (status === 0) {
    return {
      folder,
      unmount() {
        spawnSync("umount", ["--lazy", folder]);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  rmSync(folder, { recursive: true });
  return undefined;
}

/** The disk fills up under the office at work, and later somebody makes room; they may start Alur anew or not. */
export const fullDisk: Fault = {
  name: "full disk",
  async strike(office) {
    const filler = path.join(office.dataFolder, "filler");
    fill(filler);
    await pause(3000);
    rmSync(filler);
    if (office.random.chance(0.5)) await office.startAnew();
  },
};

function fill(file: string): void {
  const handle = openSync(file, "w");
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(path.dirname(file));
      const bytes = Math.min(MEGABYTE, bavail * bsize - LEFT_BYTES);
      if (bytes <= 0) return;
      writeSync(handle, Buffer.alloc(bytes, 1));
    }
  } finally {
    closeSync(handle);
  }
}

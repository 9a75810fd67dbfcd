// Prints how fast text is read, warm: whole documents a second, and how time and memory grow with the length. No assertion: compare two runs on the same machine.

import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readText } from "../src/index.ts";

setFlagsFromString("--expose-gc");
const sweep = runInNewContext("gc") as () => void;

const root = join(import.meta.dirname, "../../..");
const samples = globSync("corpus/*/document.txt", { cwd: root }).map(
  (file) => [basename(join(file, "..")), join(root, file)] as const,
);
const shared = join(root, "..", "shared", "seeds");
const seeds = existsSync(shared)
  ? globSync("*.txt", { cwd: shared }).map((file) => [file, join(shared, file)] as const)
  : [];

/** Milliseconds for one reading: the median of several, after a warm-up. */
function median(text: string, times: number): number {
  for (let i = 0; i < 5; i++) readText(text, "bench");
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    readText(text, "bench");
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const documents = [...samples, ...seeds].map(([name, file]) => {
  const text = readFileSync(file, "utf8");
  const milliseconds = median(text, 21);
  return {
    document: name,
    kB: Math.round(text.length / 1024),
    SOPs: readText(text, name).drafts.length,
    ms: milliseconds.toFixed(1),
    "reads/s": Math.round(1000 / milliseconds),
  };
});
console.table(documents);

const unit = readFileSync(join(root, "corpus/surat-keterangan-penelitian/document.txt"), "utf8");
/** Bytes that stay alive once everything unneeded is swept away. */
function heldBytes(): number {
  sweep();
  return process.memoryUsage().heapUsed;
}

const growth = [0.1, 1, 9.9].map((megabytes) => {
  const text = `${unit}\n`.repeat(Math.floor((megabytes * 1024 * 1024) / (unit.length + 1)));
  const before = heldBytes();
  const start = performance.now();
  const { drafts } = readText(text, "bench");
  const milliseconds = performance.now() - start;
  const held = heldBytes() - before;
  return {
    MB: megabytes,
    SOPs: drafts.length,
    ms: Math.round(milliseconds),
    "ms/MB": Math.round(milliseconds / megabytes),
    "result × input": (held / text.length).toFixed(1),
  };
});
console.table(growth);

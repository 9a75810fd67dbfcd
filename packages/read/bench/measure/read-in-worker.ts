// Reads one long text and reports on it; the memory of this thread is limited by whoever starts it.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { readText } from "../../src/index.ts";
import { processorTime } from "./processor-time.ts";

setFlagsFromString("--expose-gc");
const sweep = runInNewContext("gc") as () => void;

/** Bytes that stay alive once everything unneeded is swept away. */
function heldBytes(): number {
  sweep();
  return process.memoryUsage().heapUsed;
}

const { unit, length } = workerData as { unit: string; length: number };
for (let i = 0; i < 20; i++) readText(unit, "bench");
const before = heldBytes();
const text = unit.repeat(Math.floor(length / unit.length));
let sops = 0;
let held = 0;
const milliseconds = processorTime(() => {
  const { drafts } = readText(text, "bench");
  sops = drafts.length;
  held = heldBytes() - before;
});
parentPort?.postMessage({ length: text.length, sops, milliseconds, held });

// Prints how processor time and memory grow with a text's length, up to the longest that is read. No assertion: compare two runs on the same machine.
// Each text is read by a thread that has no more memory than so many times its length, beside what the program itself needs; where that is too little, it says so.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

const MEGABYTE = 1024 * 1024;
const TIMES_THE_INPUT = 30;
const PROGRAM_MEGABYTES = 32;

interface Reading {
  length: number;
  sops: number;
  milliseconds: number;
  held: number;
}

const sample = join(import.meta.dirname, "../../../corpus/surat-keterangan-penelitian/document.txt");
const unit = `${readFileSync(sample, "utf8")}\n`;

/** What the reading took, or nothing where the memory did not suffice. */
function read(megabytes: number): Promise<Reading | undefined> {
  const worker = new Worker(new URL("./measure/read-in-worker.ts", import.meta.url), {
    workerData: { unit, length: megabytes * MEGABYTE },
    resourceLimits: { maxOldGenerationSizeMb: PROGRAM_MEGABYTES + TIMES_THE_INPUT * megabytes },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(undefined) : reject(error),
    );
  });
}

console.log(`   MB   SOPs  processor ms  ms/MB  result × input  within ${TIMES_THE_INPUT} × input`);
for (const megabytes of [0.1, 1, 3, 9.9]) {
  const reading = await read(megabytes);
  const columns = reading
    ? [
        String(reading.sops).padStart(7),
        reading.milliseconds.toFixed(0).padStart(14),
        ((reading.milliseconds / reading.length) * MEGABYTE).toFixed(0).padStart(7),
        (reading.held / reading.length).toFixed(1).padStart(16),
        "yes".padStart(18),
      ]
    : ["no".padStart(62)];
  console.log(`${String(megabytes).padStart(5)}${columns.join("")}`);
}

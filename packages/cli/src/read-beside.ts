import { Worker } from "node:worker_threads";
import type { Message } from "@alur/model";
import type { ReadResult } from "@alur/read";

export interface ReadingTask {
  bytes: Uint8Array;
  name: string;
}

/** What came of a reading; `fault` is one of Alur's own. */
export type ReadingAnswer = { read: ReadResult } | { problem: Message } | { fault: string };

const longestSeconds = 10;

const tooSlow: Message = {
  id: `Berkas ini belum selesai dibaca setelah ${longestSeconds} detik, jadi ditinggalkan. Simpan hanya halaman yang memuat SOP sebagai berkas sendiri, lalu baca berkas itu.`,
  en: `This file was not read through after ${longestSeconds} seconds and was given up. Save only the pages with the SOP as a file of their own and read that.`,
};
const tooMuch: Message = {
  id: "Berkas ini memerlukan terlalu banyak memori untuk dibaca. Simpan hanya halaman yang memuat SOP sebagai berkas sendiri, lalu baca berkas itu.",
  en: "This file needs too much memory to read. Save only the pages with the SOP as a file of their own and read that.",
};

let worker: Worker | undefined;

/** Reads a file in a thread of its own, one after the other. A file that takes too long or too much is given up, and the thread with it. */
export async function readBeside(task: ReadingTask): Promise<ReadingAnswer> {
  const reading = (worker ??= new Worker(new URL("./reading-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  }));
  reading.ref();
  let clock: NodeJS.Timeout | undefined;
  const answer = await new Promise<ReadingAnswer>((resolve) => {
    clock = setTimeout(() => resolve({ problem: tooSlow }), longestSeconds * 1000);
    reading.once("message", resolve);
    reading.once("error", (fault: NodeJS.ErrnoException) =>
      resolve(fault.code === "ERR_WORKER_OUT_OF_MEMORY" ? { problem: tooMuch } : { fault: fault.message }),
    );
    reading.postMessage(task);
  });
  clearTimeout(clock);
  reading.removeAllListeners("message").removeAllListeners("error");
  reading.unref();
  if ("read" in answer || ("problem" in answer && answer.problem !== tooSlow && answer.problem !== tooMuch))
    return answer;
  worker = undefined;
  await reading.terminate();
  return answer;
}

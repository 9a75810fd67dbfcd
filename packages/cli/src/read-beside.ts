import { Worker } from "node:worker_threads";
import type { Message } from "@alur/model";
import type { ReadResult } from "@alur/read";

export interface ReadingTask {
  bytes: Uint8Array;
  name: string;
}

/** A page whose letters are being recognised, which takes seconds. */
export interface ScannedPage {
  page: number;
  pages: number;
}

/** What came of a reading; `fault` is one of Alur's own. */
export type ReadingAnswer = { read: ReadResult } | { problem: Message } | { fault: string };

const longestSeconds = 10;
// Recognising letters is slow by nature; each page gets a clock of its own.
const longestSecondsForScan = 90;

const tooSlow: Message = {
  id: `Berkas ini belum selesai dibaca setelah ${longestSeconds} detik, jadi ditinggalkan. Simpan hanya halaman yang memuat SOP sebagai berkas sendiri, lalu baca berkas itu.`,
  en: `This file was not read through after ${longestSeconds} seconds and was given up. Save only the pages with the SOP as a file of their own and read that.`,
};
const tooMuch: Message = {
  id: "Berkas ini memerlukan terlalu banyak memori untuk dibaca. Simpan hanya halaman yang memuat SOP sebagai berkas sendiri, lalu baca berkas itu.",
  en: "This file needs too much memory to read. Save only the pages with the SOP as a file of their own and read that.",
};

const scanTooSlow: Message = {
  id: `Satu halaman hasil pindai belum selesai dikenali setelah ${longestSecondsForScan} detik, jadi berkas ini ditinggalkan. Pindai lagi hanya halaman SOP-nya, atau buka dokumen aslinya.`,
  en: `One scanned page was not recognised after ${longestSecondsForScan} seconds, so this file was given up. Scan only the pages of the SOP again, or open the original.`,
};
const givenUp: readonly Message[] = [tooSlow, tooMuch, scanTooSlow];

let worker: Worker | undefined;

/**
 * Reads a file in a thread of its own, one after the other, and says which scanned page it is at. A file that takes too long or too much is given up, and the
 * thread with it.
 */
export async function readBeside(task: ReadingTask, onScan: (scanned: ScannedPage) => void): Promise<ReadingAnswer> {
  const reading = (worker ??= new Worker(new URL("./reading-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  }));
  reading.ref();
  let clock: NodeJS.Timeout | undefined;
  const answer = await new Promise<ReadingAnswer>((resolve) => {
    const giveUpAfter = (seconds: number, problem: Message) => {
      clearTimeout(clock);
      clock = setTimeout(() => resolve({ problem }), seconds * 1000);
    };
    giveUpAfter(longestSeconds, tooSlow);
    reading.on("message", (news: ReadingAnswer | { scanned: ScannedPage }) => {
      if (!("scanned" in news)) return resolve(news);
      giveUpAfter(longestSecondsForScan, scanTooSlow);
      onScan(news.scanned);
    });
    reading.once("error", (fault: NodeJS.ErrnoException) =>
      resolve(fault.code === "ERR_WORKER_OUT_OF_MEMORY" ? { problem: tooMuch } : { fault: fault.message }),
    );
    reading.postMessage(task);
  });
  clearTimeout(clock);
  reading.removeAllListeners("message").removeAllListeners("error");
  reading.unref();
  if ("read" in answer || ("problem" in answer && !givenUp.includes(answer.problem))) return answer;
  worker = undefined;
  await reading.terminate();
  return answer;
}

import { parentPort } from "node:worker_threads";
import { readDocument, UnreadableDocument, type ReadingHelp, type Sight } from "@alur/read";
import type { ReadingAnswer, ReadingTask } from "./read-beside.ts";

let sight: Promise<Sight> | undefined;

/** Eyes and office program are looked for at the first file that needs them; the eyes then serve every file of the command. */
const help: ReadingHelp = {
  sight: () => (sight ??= import("@alur/read/io").then(({ openSight }) => openSight())),
  onScannedPage: (page, pages) => parentPort?.postMessage({ scanned: { page, pages } }),
  saveAs: async (...file) => {
    parentPort?.postMessage({ scanned: { page: 1, pages: 1 } });
    return (await import("@alur/read/io")).saveAs(...file);
  },
};

parentPort?.on("message", ({ bytes, name }: ReadingTask) => {
  void answerOf(bytes, name).then((answer) => parentPort?.postMessage(answer));
});

async function answerOf(bytes: Uint8Array, name: string): Promise<ReadingAnswer> {
  try {
    return { read: await readDocument(bytes, name, help) };
  } catch (fault) {
    return fault instanceof UnreadableDocument ? { problem: fault.problem } : { fault: String(fault) };
  }
}

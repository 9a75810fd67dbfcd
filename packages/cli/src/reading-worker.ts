import { parentPort } from "node:worker_threads";
import { readDocument, UnreadableDocument } from "@alur/read";
import type { ReadingAnswer, ReadingTask } from "./read-beside.ts";

parentPort?.on("message", ({ bytes, name }: ReadingTask) => {
  void answerOf(bytes, name).then((answer) => parentPort?.postMessage(answer));
});

async function answerOf(bytes: Uint8Array, name: string): Promise<ReadingAnswer> {
  try {
    return { read: await readDocument(bytes, name) };
  } catch (fault) {
    return fault instanceof UnreadableDocument ? { problem: fault.problem } : { fault: String(fault) };
  }
}

import { Worker } from "node:worker_threads";
import type { TypstJob, TypstResult } from "./typst-worker.ts";

/** 1 January 2026, 00.00 UTC: PDF/A wants a date even where nobody gives one. */
const undated = Date.UTC(2026, 0, 1);

/** A document to be set: which template, what it is given, and the date written into the file. */
export interface TypesetOrder extends Pick<TypstJob, "template" | "document" | "files"> {
  /** Where files are attached: PDF/A-3a. Otherwise PDF/A-2a, which more archives take. */
  standard?: TypstJob["standard"];
  /** How many pages it must have, where somebody has laid them out. */
  pages?: number;
  createdAt?: Date | undefined;
}

/** Sets a document as PDF/A beside the main thread. Throws a fault, in the words given, when Typst refuses it. */
export async function setPdf(
  { createdAt, standard = "A-2a", ...order }: TypesetOrder,
  refused: string,
): Promise<Uint8Array> {
  const seconds = Math.floor((createdAt?.getTime() ?? undated) / 1000);
  const result = await typesetter().set({ ...order, standard, createdAt: seconds });
  if ("problem" in result) throw new Error(refused, { cause: new Error(result.problem) });
  return result.bytes;
}

/** The one worker that sets documents, started with the first and kept for the next. It never keeps the program alive by itself. */
class Typesetter {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: TypstResult) => void; reject: (fault: Error) => void }>();
  #next = 0;

  constructor() {
    this.#worker = new Worker(new URL("./typst-worker.ts", import.meta.url));
    this.#worker.unref();
    this.#worker.on("message", (result: TypstResult) => {
      this.#take(result.id)?.resolve(result);
    });
    // What a document does wrong comes as a message; only a worker that cannot run at all ends up here, as where Typst is not installed.
    this.#worker.on("error", (cause) => {
      this.#fail(
        new Error("Pembuat PDF tidak dapat berjalan di komputer ini. Jalankan npm ci lagi; sementara itu, unduh SVG.", {
          cause,
        }),
      );
    });
    this.#worker.on("exit", () => {
      this.#fail(new Error("Pembuat PDF berhenti sebelum selesai. Coba lagi."));
    });
  }

  set(order: Omit<TypstJob, "id">): Promise<TypstResult> {
    return new Promise((resolve, reject) => {
      const job: TypstJob = { id: this.#next++, ...order };
      this.#waiting.set(job.id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(job);
    });
  }

  #take(id: number): { resolve: (result: TypstResult) => void } | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    return waiting;
  }

  /** The worker is gone: whoever waits is told, and the next document starts a new one. */
  #fail(fault: Error): void {
    if (current === this) current = undefined;
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }
}

let current: Typesetter | undefined;

function typesetter(): Typesetter {
  current ??= new Typesetter();
  return current;
}

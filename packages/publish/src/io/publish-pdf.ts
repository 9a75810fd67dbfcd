import { Worker } from "node:worker_threads";
import type { Sop } from "@alur/model";
import type { LayoutOptions } from "../layout/layout.ts";
import { layoutSop } from "../layout/layout-sop.ts";
import { typstDocument } from "../pdf/typst-document.ts";
import { printable } from "../text/printable.ts";
import type { TypstJob, TypstResult } from "./typst-worker.ts";

export interface PublishOptions extends Omit<LayoutOptions, "continuous"> {
  /** The date written into the file. Without one all files bear the same, so that equal SOPs give equal bytes on every day. */
  createdAt: Date;
}

/** 1 January 2026, 00.00 UTC: PDF/A wants a date even where nobody gives one. */
const undated = Date.UTC(2026, 0, 1);

/**
 * The SOP as a PDF/A-2a: tagged, fonts embedded, title and language set. The same SOP and options give the same bytes. Set beside the main thread.
 * Throws a fault when Typst refuses the document.
 */
export async function publishPdf(sop: Sop, options: Partial<PublishOptions> = {}): Promise<Uint8Array> {
  const layout = layoutSop(sop, { ...options, continuous: false });
  const document = JSON.stringify(typstDocument(layout, printable(sop.identity.agency || sop.identity.workUnit)));
  const createdAt = Math.floor((options.createdAt?.getTime() ?? undated) / 1000);
  const result = await typesetter().set({ document, pages: layout.pages.length, createdAt });
  if ("problem" in result) {
    throw new Error("PDF tidak dapat dibuat. Unduh SVG sebagai gantinya, dan laporkan SOP ini kepada pengembang.", {
      cause: new Error(result.problem),
    });
  }
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

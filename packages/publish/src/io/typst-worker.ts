// Runs beside the server's main thread: setting a document takes tens of milliseconds, and nobody else should wait for it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";

/** The templates, each with the name of its input. */
const templates = {
  sop: readTemplate("sop.typ"),
  review: readTemplate("review.typ"),
  record: readTemplate("record.typ"),
  comparison: readTemplate("comparison.typ"),
};

/** One document to be set: the template and its input as JSON. */
export interface TypstJob {
  id: number;
  template: keyof typeof templates;
  document: string;
  /** Files that the document shows, by the names under which it knows them. */
  files?: { name: string; bytes: Uint8Array }[];
  /** How many pages the layout has; missing where the template breaks the pages itself. */
  pages?: number;
  /** PDF/A-2 keeps no files of other kinds; PDF/A-3 does. */
  standard: "A-2a" | "A-3a";
  /** Seconds since 1970, written into the file as its date. */
  createdAt: number;
}

export type TypstResult = { id: number; bytes: Uint8Array } | { id: number; problem: string };

function readTemplate(file: string): string {
  return readFileSync(new URL(`../../templates/pdf/${file}`, import.meta.url), "utf8");
}

function font(address: string): Buffer {
  try {
    return readFileSync(new URL(address));
  } catch (cause) {
    throw new Error("Huruf Tinos atau Arimo tidak ditemukan. Jalankan npm ci lagi.", { cause });
  }
}

const fonts = [
  import.meta.resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
  import.meta.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
];

const standards = { "A-2a": PdfStandard.A_2a, "A-3a": PdfStandard.A_3a } as const;

let compiler: NodeCompiler | undefined;

function setDocument(job: TypstJob): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts.map(font) }],
  });
  try {
    for (const { name, bytes } of job.files ?? [])
      compiler.mapShadow(join(import.meta.dirname, name), Buffer.from(bytes));
    const compiled = compiler.compile({
      mainFileContent: templates[job.template],
      inputs: { [job.template]: job.document },
    });
    const problem = compiled.hasError() ? compiled.takeError() : compiled.takeWarnings();
    // A warning means that the page would not look as laid out (a missing font, text that found no room): that is no document to hand out.
    if (problem) throw new Error(JSON.stringify(compiler.fetchDiagnostics(problem)));
    const document = compiled.result;
    if (!document || (job.pages !== undefined && document.numOfPages !== job.pages))
      throw new Error(`${document?.numOfPages ?? 0} pages instead of ${job.pages ?? "any"}`);
    return compiler.pdf(document, { pdfStandard: standards[job.standard], creationTimestamp: job.createdAt });
  } finally {
    // Without this every document set so far would stay in memory.
    compiler.evictCache(0);
    compiler.resetShadow();
  }
}

parentPort?.on("message", (job: TypstJob) => {
  let result: TypstResult;
  try {
    result = { id: job.id, bytes: setDocument(job) };
  } catch (error) {
    result = { id: job.id, problem: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(result);
});

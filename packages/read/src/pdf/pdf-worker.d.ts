/** The half of pdf.js that does the work. It has no types of its own, and only its presence matters. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}

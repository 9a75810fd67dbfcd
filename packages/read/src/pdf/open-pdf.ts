import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableDocument } from "../unreadable-document.ts";

/** A PDF, until it is closed again. */
export interface OpenPdf {
  file: PDFDocumentProxy;
  close: () => Promise<void>;
}

/** Opens a PDF; `options` are what pdf.js needs where it draws as well. Nothing in it is ever carried out. Throws `UnreadableDocument` when it is locked or broken. */
export async function openPdf(bytes: Uint8Array, options: Record<string, unknown> = {}): Promise<OpenPdf> {
  // Fetched at the first PDF only: half a megabyte that a pasted table does not need.
  const [{ getDocument }, { WorkerMessageHandler }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  // Reading runs beside the page already, so pdf.js needs no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: true,
    verbosity: 0,
    stopAtErrors: false,
    ...options,
  });
  try {
    return { file: await task.promise, close: () => task.destroy() };
  } catch (fault) {
    await task.destroy();
    throw explainPdf(fault);
  }
}

/** What pdf.js stumbled over, as a sentence for the person who brought the file. */
export function explainPdf(fault: unknown): UnreadableDocument {
  if (fault instanceof Error && fault.name === "PasswordException") {
    return new UnreadableDocument(
      {
        id: "PDF ini dikunci dengan kata sandi. Buka dengan kata sandinya, cetak ulang ke PDF tanpa kunci, lalu baca lagi.",
        en: "This PDF is locked with a password. Open it with its password, print it to a PDF without a lock, and read that.",
      },
      { cause: fault },
    );
  }
  return new UnreadableDocument(
    {
      id: "PDF ini rusak atau terpotong sehingga tidak dapat dibuka. Unduh atau simpan lagi dari sumbernya, lalu coba sekali lagi.",
      en: "This PDF is broken or cut off and cannot be opened. Download or save it again from its source and try once more.",
    },
    { cause: fault },
  );
}

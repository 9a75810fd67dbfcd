import { readBytes, type FileReading } from "./read-bytes.ts";

// No SOP takes a tenth of this, even on a cheap phone.
const LONGEST_SECONDS = 60;

const tooSlow: FileReading = {
  problem: {
    id: "Dokumen ini terlalu lama dibaca, jadi pembacaannya dihentikan. Simpan hanya halaman yang memuat SOP sebagai berkas sendiri, lalu buka berkas itu.",
    en: "This document took too long to read, so the reading was stopped. Save only the pages with the SOP as a file of their own and open that.",
  },
};

/** Reads a file beside the page, so that the page stays awake; nothing leaves the device. Where the browser has no such helper, it is read on the page. */
export async function readBeside(bytes: Uint8Array, documentName: string): Promise<FileReading> {
  if (typeof Worker === "undefined") return readBytes(bytes, documentName);
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  const { port1: here, port2: there } = new MessageChannel();
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<FileReading>((resolve, reject) => {
      here.addEventListener("message", ({ data }: MessageEvent<FileReading | undefined>) =>
        data ? resolve(data) : reject(new Error("The reader failed.")),
      );
      here.start();
      worker.addEventListener("error", () => reject(new Error("The reader could not be started.")));
      clock = setTimeout(() => resolve(tooSlow), LONGEST_SECONDS * 1000);
      worker.postMessage({ bytes, documentName }, [there, bytes.buffer]);
    });
  } finally {
    clearTimeout(clock);
    here.close();
    worker.terminate();
  }
}

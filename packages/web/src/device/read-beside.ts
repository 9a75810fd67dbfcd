import { readBytes, type FileReading } from "./read-bytes.ts";

// No SOP takes a tenth of this, even on a cheap phone. Recognising a scanned page takes longer, and each has a clock of its own.
const LONGEST_SECONDS = 60;
const LONGEST_SECONDS_FOR_SCAN = 180;

/** A page whose letters are being recognised. */
export interface ScannedPage {
  page: number;
  pages: number;
}

const tooSlow: FileReading = {
  problem: {
    id: "Dokumen ini terlalu lama dibaca, jadi pembacaannya dihentikan. Simpan hanya halaman yang memuat SOP sebagai berkas sendiri, lalu buka berkas itu.",
    en: "This document took too long to read, so the reading was stopped. Save only the pages with the SOP as a file of their own and open that.",
  },
};

/** What reads PDF and scans is fetched when it is first used. */
const notRead: FileReading = {
  problem: {
    id: "Dokumen ini tidak terbaca. Bila jaringan sedang putus, sambungkan dahulu: yang membaca PDF dan hasil pindai diambil saat pertama kali dipakai. Lalu buka lagi berkasnya.",
    en: "This document could not be read. If the line is down, connect first: what reads PDF and scans is fetched when it is first used. Then open the file again.",
  },
};

/** Whoever asked for a reading wants it no more. */
class ReadingStopped extends Error {}

/** How somebody follows a reading, and ends it. */
export interface Watching {
  onScan?: (scanned: ScannedPage) => void;
  /** Stops the reading; it then ends in `ReadingStopped`. */
  signal?: AbortSignal;
}

/** Reads a file beside the page, so that the page stays awake; nothing leaves the device. Where the browser has no such helper, it is read on the page. */
export async function readBeside(
  bytes: Uint8Array,
  documentName: string,
  { onScan, signal }: Watching = {},
): Promise<FileReading> {
  // Stopped while the file itself was still being fetched.
  if (signal?.aborted) throw new ReadingStopped();
  if (typeof Worker === "undefined") return readBytes(bytes, documentName);
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  const { port1: here, port2: there } = new MessageChannel();
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<FileReading>((resolve, reject) => {
      const giveUpAfter = (seconds: number): void => {
        clearTimeout(clock);
        clock = setTimeout(() => resolve(tooSlow), seconds * 1000);
      };
      here.addEventListener("message", ({ data }: MessageEvent<FileReading | { scanned: ScannedPage } | undefined>) => {
        if (!data) return resolve(notRead);
        if (!("scanned" in data)) return resolve(data);
        giveUpAfter(LONGEST_SECONDS_FOR_SCAN);
        onScan?.(data.scanned);
      });
      here.start();
      worker.addEventListener("error", () => resolve(notRead));
      signal?.addEventListener("abort", () => reject(new ReadingStopped()), { once: true });
      giveUpAfter(LONGEST_SECONDS);
      worker.postMessage({ bytes, documentName }, [there, bytes.buffer]);
    });
  } finally {
    clearTimeout(clock);
    here.close();
    worker.terminate();
  }
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";
import { BackupFault } from "./backup-fault.ts";
import { manifestName, manifestSchema, type Manifest } from "./manifest.ts";

const broken = "Cadangan ini rusak atau terpotong, jadi tidak ada yang dipulihkan. Pakai salinan yang lain.";
const foreign = "Berkas ini bukan cadangan Alur. Pilih berkas .tar.gz yang dibuat dengan alur backup.";

/** One part of a backup, with its name in front. */
export type Entry = Readable & { header: Header };

/** The entries of a backup one after the other; each has to be read to its end before the next. */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
  const source = createReadStream(file);
  const entries = extract();
  const fail = (fault: Error): void => {
    entries.destroy(fault);
  };
  source.on("error", fail);
  source.pipe(createGunzip().on("error", fail)).pipe(entries);
  try {
    for await (const entry of entries) yield entry as unknown as Entry;
  } finally {
    source.destroy();
  }
}

/** Reads a backup from beginning to end and compares every part with its hash. Throws a `BackupFault` where it is not whole, or none. */
export async function checkArchive(file: string, progress: (part: string) => void): Promise<Manifest> {
  const found: Record<string, string> = {};
  let manifest: Manifest | undefined;
  try {
    for await (const entry of readEntries(file)) {
      const { name } = entry.header;
      if (name === manifestName) manifest = readManifest(await buffer(entry));
      else found[name] = await hashOf(entry);
      progress(name);
    }
  } catch (cause) {
    if (cause instanceof BackupFault) throw cause;
    throw new BackupFault(sentenceFor(cause), { cause });
  }
  if (!manifest) throw new BackupFault(Object.keys(found).length > 0 ? broken : foreign);
  const named = Object.entries(manifest.parts);
  const isWhole = named.length === Object.keys(found).length && named.every(([name, hash]) => found[name] === hash);
  if (!isWhole) throw new BackupFault(broken);
  return manifest;
}

function readManifest(bytes: Buffer): Manifest {
  const read = manifestSchema.safeParse(JSON.parse(bytes.toString()));
  if (read.success) return read.data;
  throw new BackupFault(
    "Cadangan ini dibuat oleh Alur dengan susunan yang belum dikenal di sini. Jalankan versi Alur yang terbaru.",
  );
}

async function hashOf(entry: AsyncIterable<unknown>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of entry) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

function sentenceFor(fault: unknown): string {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "EACCES" || code === "EISDIR") {
    return "Berkas cadangan itu tidak dapat dibaca. Periksa nama dan izinnya.";
  }
  return code === "Z_DATA_ERROR" && /header/.test((fault as Error).message) ? foreign : broken;
}

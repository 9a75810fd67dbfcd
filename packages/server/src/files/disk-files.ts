import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileTooLarge, type FileStore, type StoredState } from "./file-store.ts";

/** The files in a folder of this computer: `<agency>/ab/cd/abcd…`. Several servers share them by sharing the folder. */
export function openDiskFiles(folder: string): FileStore {
  const receiving = path.join(folder, "receiving");
  return {
    async receive(bytes, mostBytes) {
      await mkdir(receiving, { recursive: true });
      const arriving = path.join(receiving, randomUUID());
      try {
        const written = await write(bytes, arriving, mostBytes);
        return {
          ...written,
          keep: async (agencyId) => moveTo(fileAt(folder, agencyId, written.sha256), arriving),
          discard: async () => rm(arriving, { force: true }),
        };
      } catch (fault) {
        await rm(arriving, { force: true });
        throw fault;
      }
    },
    open: async (agencyId, sha256) => openFile(fileAt(folder, agencyId, sha256)),
    check: async (agencyId, sha256) => compare(await openFile(fileAt(folder, agencyId, sha256)), sha256),
    remove: async (agencyId, sha256) => rm(fileAt(folder, agencyId, sha256), { force: true }),
    removeAgency: async (agencyId) => rm(path.join(folder, agencyId), { recursive: true, force: true }),
    async removeUnfinished(before) {
      for (const name of await readdir(receiving).catch(() => [])) {
        const file = path.join(receiving, name);
        const found = await stat(file).catch(() => undefined);
        if (found && found.mtime < before) await rm(file, { force: true });
      }
    },
  };
}

/** Where the bytes under a hash lie. A folder holds a few hundred names at most, however many files there are. */
export function fileAt(folder: string, agencyId: string, sha256: string): string {
  return path.join(folder, agencyId, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

async function write(bytes: AsyncIterable<Uint8Array>, file: string, mostBytes: number) {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  const counted = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > mostBytes) throw new FileTooLarge();
      hash.update(chunk);
      yield chunk;
    }
  };
  const handle = await open(file, "wx", 0o600);
  // `flush`: on the disk before the file has its name.
  await pipeline(bytes, counted, handle.createWriteStream({ flush: true }));
  return { sha256: hash.digest("hex"), sizeBytes, path: file };
}

async function moveTo(file: string, arriving: string): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  await rename(arriving, file);
  for (const made of [folder, path.dirname(folder), path.dirname(path.dirname(folder))]) await flushFolder(made);
}

/** Makes the name of a file survive a power cut as well as its bytes. Windows writes names by itself and lets no folder be opened. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}

async function openFile(file: string): Promise<Readable | undefined> {
  try {
    return (await open(file, "r")).createReadStream();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
}

async function compare(bytes: Readable | undefined, sha256: string): Promise<StoredState> {
  if (!bytes) return "missing";
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk as Uint8Array);
  return hash.digest("hex") === sha256 ? "whole" : "changed";
}

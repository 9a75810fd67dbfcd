import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DatabaseFault } from "../database-fault.ts";

/** The right of one running Alur to a data folder. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the data folder for this process. A second Alur on the same folder gets a `DatabaseFault` that names the first.
 *
 * The lock is the operating system's own lock on a file, so it ends with its process however that ends, and a process
 * number used again by a stranger cannot be mistaken for its holder. Node reaches such locks only through SQLite.
 */
export function lockFolder(dataFolder: string): FolderLock {
  const holderFile = path.join(dataFolder, "alur.pid");
  const lock = openLock(dataFolder);
  try {
    // Nothing is ever written into the file, so SQLite needs no journal beside it.
    lock.exec("pragma journal_mode = memory; begin exclusive");
  } catch (cause) {
    lock.close();
    throw new DatabaseFault(inUse(dataFolder, holder(holderFile)), { cause });
  }
  try {
    // One that a killed Alur left may belong to another user; removing it takes only a right to the folder.
    rmSync(holderFile, { force: true });
    writeFileSync(holderFile, `${process.pid}\n`);
  } catch (cause) {
    lock.close();
    throw new DatabaseFault(notWritable(dataFolder), { cause });
  }
  return {
    release() {
      rmSync(holderFile, { force: true });
      lock.close();
    },
  };
}

function openLock(dataFolder: string): DatabaseSync {
  try {
    // An Alur that is just ending, or was killed a moment ago, may still be on its way out.
    return new DatabaseSync(path.join(dataFolder, "alur.lock"), { timeout: 500 });
  } catch (cause) {
    throw new DatabaseFault(notWritable(dataFolder), { cause });
  }
}

function notWritable(dataFolder: string): string {
  return `Folder data ${dataFolder} tidak dapat ditulisi. Perbaiki izinnya, jalankan Alur dengan pengguna pemiliknya, atau pilih folder lain dengan ALUR_DATA.`;
}

function holder(holderFile: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(holderFile, "utf8"), 10) || undefined;
  } catch {
    return undefined;
  }
}

function inUse(dataFolder: string, pid: number | undefined): string {
  const who = pid === undefined ? "Alur lain" : `Alur lain (nomor proses ${pid})`;
  return `Folder data ${dataFolder} sedang dipakai oleh ${who}. Pakailah Alur yang sudah berjalan itu, hentikan dahulu dengan Ctrl-C di jendelanya, atau pilih folder lain dengan ALUR_DATA.`;
}

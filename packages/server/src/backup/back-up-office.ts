import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { DatabaseChoice } from "../database/connect.ts";
import type { Say } from "../database/database-fault.ts";
import { openBeside } from "../database/open-beside.ts";
import { openDiskFiles } from "../files/disk-files.ts";
import { filesFolder } from "../files/files-folder.ts";
import { writeArchive } from "./archive.ts";
import { BackupFault } from "./backup-fault.ts";
import { connectForCopies } from "./connect-for-copies.ts";
import type { Manifest } from "./manifest.ts";
import { writeBackup, type Progress } from "./write-backup.ts";

/** Of which office a backup is made, and where to. */
export interface BackupWish {
  database: DatabaseChoice;
  /** Where the files lie, with a database elsewhere too. */
  dataFolder: string;
  /** A file, or a folder in which it gets a name with the date. */
  target: string;
  now: Date;
  progress: Progress;
  say: Say;
  signal?: AbortSignal;
}

/** What was made. */
export interface BackupMade {
  file: string;
  bytes: number;
  manifest: Manifest;
}

/** Makes a backup of the whole office, beside the Alur that runs or without one. Throws a `BackupFault` or `DatabaseFault` that says what to do. */
export async function backUpOffice(wish: BackupWish): Promise<BackupMade> {
  const { database: choice, dataFolder, now, progress, say, signal } = wish;
  if ("dataFolder" in choice && !existsSync(path.join(choice.dataFolder, "database"))) {
    throw new BackupFault(`Folder ${choice.dataFolder} tidak memuat data Alur. Sebutkan folder datanya dengan --data.`);
  }
  const file = targetFile(path.resolve(wish.target), now);
  const database = await openBeside(choice, say);
  try {
    const client = await connectForCopies(database.ownerConnection);
    let manifest: Manifest | undefined;
    try {
      await requireTables(client);
      await writeArchive(
        file,
        async (archive) => {
          manifest = await writeBackup(client, openDiskFiles(filesFolder(dataFolder)), archive, { now, progress });
        },
        signal,
      );
    } catch (fault) {
      throw inWords(fault, file);
    } finally {
      // Whatever became of the snapshot ends with its connection.
      await client.end();
    }
    if (!manifest) throw new Error("A backup was written without its manifest.");
    return { file, bytes: statSync(file).size, manifest };
  } finally {
    await database.stop();
  }
}

function targetFile(target: string, now: Date): string {
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  const stamp = now.toISOString().slice(0, 16).replace("T", "-").replace(":", "");
  const file = isFolder ? path.join(target, `alur-${stamp}.tar.gz`) : target;
  if (existsSync(file)) {
    throw new BackupFault(`${file} sudah ada dan tidak ditimpa. Sebutkan nama lain, atau pindahkan yang lama.`);
  }
  if (!existsSync(path.dirname(file))) {
    throw new BackupFault(`Folder ${path.dirname(file)} tidak ada. Buat dahulu, atau pilih folder lain.`);
  }
  return file;
}

async function requireTables(client: { query(text: string): Promise<{ rows: unknown[] }> }): Promise<void> {
  const { rows } = await client.query("select 1 where to_regclass('alur.instance') is not null");
  if (rows.length === 0) throw new BackupFault("Basis data ini belum berisi Alur, jadi tidak ada yang dicadangkan.");
}

function inWords(fault: unknown, file: string): unknown {
  const { code, name } = fault as NodeJS.ErrnoException;
  if (name === "AbortError") return new BackupFault("Pencadangan dihentikan; tidak ada berkas setengah jadi.");
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new BackupFault(`Ruang untuk ${file} tidak cukup, jadi cadangan tidak dibuat. Pilih tempat lain.`);
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new BackupFault(`${file} tidak dapat ditulis. Periksa izin foldernya, atau pilih folder lain.`);
  }
  return fault;
}

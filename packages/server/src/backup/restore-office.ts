import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { openDatabase, type DatabaseChoice, type OfficeDatabase } from "../database/connect.ts";
import { makeDataFolder } from "../database/data-folder.ts";
import { DatabaseFault, type Say } from "../database/database-fault.ts";
import { readMigrationSets } from "../database/migration-sets.ts";
import { openDiskFiles } from "../files/disk-files.ts";
import { filesFolder } from "../files/files-folder.ts";
import { BackupFault } from "./backup-fault.ts";
import type { Manifest } from "./manifest.ts";
import { checkArchive } from "./read-archive.ts";
import { restoreDatabase } from "./restore-database.ts";
import type { Progress } from "./write-backup.ts";

/** Which backup is restored, and where. */
export interface RestoreWish {
  archive: string;
  database: DatabaseChoice;
  dataFolder: string;
  progress: Progress;
  say: Say;
}

/**
 * Restores an office from a backup where there is none yet. Nothing is touched before every part of the backup has been compared with its hash, and what
 * is restored is there at once and whole. Throws a `BackupFault` or `DatabaseFault` that says what to do.
 */
export async function restoreOffice(wish: RestoreWish): Promise<Manifest> {
  requireEmptyFolder(wish);
  let checked = 0;
  const manifest = await checkArchive(wish.archive, () => wish.progress(++checked, Number.POSITIVE_INFINITY));
  await ("databaseUrl" in wish.database ? restoreIntoServer(wish, manifest) : restoreIntoFolder(wish, manifest));
  return manifest;
}

/** What a data folder holds besides its log once an office is in it. */
const ofOffice = ["database", "files"];

function requireEmptyFolder({ dataFolder }: RestoreWish): void {
  if (!ofOffice.some((name) => existsSync(path.join(dataFolder, name)))) return;
  throw new BackupFault(
    `Folder data ${dataFolder} sudah berisi data Alur, dan itu tidak ditimpa. Pilih folder yang kosong dengan --data, atau pindahkan isinya dahulu.`,
  );
}

/** Everything is made in a folder of its own inside, and moved to its place in the end: the database last, because it is what makes the folder an office's. */
async function restoreIntoFolder(wish: RestoreWish, manifest: Manifest): Promise<void> {
  const { dataFolder } = wish;
  const unfinished = makeFolder(dataFolder);
  try {
    const database = await openDatabase({ dataFolder: unfinished }, wish.say);
    try {
      await fill(wish, manifest, database, unfinished);
    } finally {
      await database.stop();
    }
    const made = readdirSync(unfinished).filter((name) => name !== "database" && !name.startsWith("alur."));
    for (const name of [...made, "database"]) renameSync(path.join(unfinished, name), path.join(dataFolder, name));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function restoreIntoServer(wish: RestoreWish, manifest: Manifest): Promise<void> {
  const database = await openDatabase(wish.database, wish.say);
  try {
    const { rows } = await database.ownerPool.query("select from pg_namespace where nspname in ('alur', 'auth')");
    if (rows.length > 0) {
      throw new BackupFault(
        "Basis data di DATABASE_URL sudah pernah dipakai Alur, dan isinya tidak ditimpa. Buat basis data baru yang kosong, lalu pulihkan ke sana.",
      );
    }
    try {
      await fill(wish, manifest, database, wish.dataFolder);
    } catch (fault) {
      await database.ownerPool.query("drop schema if exists alur cascade; drop schema if exists auth cascade");
      rmSync(filesFolder(wish.dataFolder), { recursive: true, force: true });
      throw fault;
    }
  } finally {
    await database.stop();
  }
}

async function fill(wish: RestoreWish, manifest: Manifest, database: OfficeDatabase, folder: string): Promise<void> {
  const total = Object.keys(manifest.parts).length + 1;
  let done = 0;
  await restoreDatabase({
    archive: wish.archive,
    manifest,
    database,
    files: openDiskFiles(filesFolder(folder)),
    sets: readMigrationSets(),
    say: wish.say,
    progress: () => wish.progress(++done, total),
  });
}

/** PostgreSQL may have to run as another user, who must be able to go through. */
const PASSABLE = 0o755;

function makeFolder(dataFolder: string): string {
  const folder = makeDataFolder(dataFolder);
  try {
    const unfinished = mkdtempSync(path.join(folder, ".restoring-"));
    chmodSync(unfinished, PASSABLE);
    return unfinished;
  } catch (cause) {
    throw new DatabaseFault(
      `Folder data ${folder} tidak dapat ditulisi. Perbaiki izinnya, atau pilih folder lain dengan --data.`,
      { cause },
    );
  }
}

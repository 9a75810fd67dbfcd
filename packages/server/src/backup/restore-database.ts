import type { OfficeDatabase } from "../database/connect.ts";
import type { Say } from "../database/database-fault.ts";
import { checksumOf, migrate, type MigrationSet } from "../database/migrate.ts";
import type { FileStore } from "../files/file-store.ts";
import { migrateSignIn } from "../sign-in/migrate-sign-in.ts";
import { BackupFault } from "./backup-fault.ts";
import { connectForCopies } from "./connect-for-copies.ts";
import { fileOfPart, tableOfPart, type Manifest } from "./manifest.ts";
import { readEntries } from "./read-archive.ts";
import { TableFilling } from "./restore-tables.ts";

/** A backup that was checked, and where it goes. */
interface Restoring {
  archive: string;
  manifest: Manifest;
  database: Pick<OfficeDatabase, "ownerPool" | "ownerConnection">;
  files: FileStore;
  /** Every change of the tables that this Alur knows. */
  sets: readonly MigrationSet[];
  say: Say;
  progress: (part: string) => void;
}

/** Fills an empty database and store of files: the tables as they were when the backup was made, and then as this Alur wants them. */
export async function restoreDatabase(restoring: Restoring): Promise<void> {
  const { archive, manifest, files, sets, say, progress } = restoring;
  const { ownerPool, ownerConnection } = restoring.database;
  await migrate(ownerPool, setsAt(manifest, sets));
  await migrateSignIn(ownerPool);
  const client = await connectForCopies(ownerConnection);
  try {
    const filling = new TableFilling(client, manifest);
    await filling.begin();
    for await (const entry of readEntries(archive)) {
      const { name } = entry.header;
      const [table, file] = [tableOfPart(name), fileOfPart(name)];
      if (table !== undefined) await filling.fill(table, entry);
      else if (file) await keepFile(files, file.agencyId, entry);
      else entry.resume();
      progress(name);
    }
    await filling.finish();
  } finally {
    // Where something failed, the transaction ends with its connection.
    await client.end();
  }
  await migrate(ownerPool, sets, say);
}

async function keepFile(files: FileStore, agencyId: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const received = await files.receive(bytes, Number.MAX_SAFE_INTEGER);
  await received.keep(agencyId);
}

/** The sets as they were when the backup was made. */
function setsAt({ migrations }: Manifest, sets: readonly MigrationSet[]): MigrationSet[] {
  const made = new Map(migrations.map(({ set, name, checksum }) => [`${set}/${name}`, checksum]));
  const level = sets.map(({ name, migrations: all }) => ({
    name,
    migrations: all.filter((migration) => made.get(`${name}/${migration.name}`) === checksumOf(migration)),
  }));
  if (level.reduce((count, set) => count + set.migrations.length, 0) < made.size) {
    throw new BackupFault("Cadangan ini dibuat oleh Alur yang lebih baru. Pasang versi Alur itu, lalu pulihkan lagi.");
  }
  return level;
}

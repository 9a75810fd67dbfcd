import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { Say } from "./database-fault.ts";
import { DatabaseFault } from "./database-fault.ts";
import type { Migration } from "./read-migrations.ts";

/** The migrations of one package. Each set is numbered for itself; sets run in the order given. */
export interface MigrationSet {
  /** The package's short name, e.g. `run`. */
  readonly name: string;
  readonly migrations: readonly Migration[];
}

// Any number does, as long as every Alur server takes the same one.
const lockNumber = 7_233_110;

/**
 * Brings the office's tables up to date: runs each new migration in a transaction of its own and records its name and
 * checksum. Of several servers that start at once one does it and the others wait. Returns the names of what it ran.
 *
 * A migration grants the app's role (`alur_app`) exactly what it needs on the tables it makes; nothing is granted by itself.
 *
 * All tables lie in the schema `alur`, named in full: which schema an unnamed table falls into differs between servers.
 *
 * Throws a `DatabaseFault` where the records and the migrations at hand do not agree, or one fails; what ran before stays.
 */
export async function migrate(
  ownerPool: Pool,
  sets: readonly MigrationSet[],
  say: Say = () => {},
): Promise<readonly string[]> {
  const client = await ownerPool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    const ran = await migrateLocked(client, sets, say);
    await client.query("select pg_advisory_unlock($1)", [lockNumber]);
    client.release();
    return ran;
  } catch (problem) {
    // Closing the connection gives the lock back even where the connection can no longer be asked to.
    client.release(true);
    throw problem;
  }
}

async function migrateLocked(client: PoolClient, sets: readonly MigrationSet[], say: Say): Promise<readonly string[]> {
  await client.query(`
    create schema if not exists alur;
    create table if not exists alur.schema_migration (
      set_name text not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default clock_timestamp(),
      primary key (set_name, name)
    )`);
  // All sets are judged before the first is run: a fault found late would leave the tables half old, half new.
  const waiting = [];
  for (const set of sets) waiting.push({ set, migrations: await notYetApplied(client, set) });
  const ran: string[] = [];
  for (const { set, migrations } of waiting) {
    for (const migration of migrations) {
      await apply(client, set, migration);
      ran.push(`${set.name}/${migration.name}`);
    }
  }
  if (ran.length > 0) say(`Susunan tabel diperbarui: ${ran.length} perubahan.`);
  return ran;
}

async function notYetApplied(client: PoolClient, set: MigrationSet): Promise<readonly Migration[]> {
  const { rows: applied } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from alur.schema_migration where set_name = $1 order by name collate "C"',
    [set.name],
  );
  for (const [at, { name, checksum }] of applied.entries()) {
    const migration = set.migrations[at];
    if (!set.migrations.some((known) => known.name === name)) {
      throw new DatabaseFault(
        `Basis data ini pernah dipakai oleh Alur yang lebih baru (perubahan ${set.name}/${name} tidak dikenal di sini). Jalankan versi Alur yang terbaru.`,
      );
    }
    if (migration?.name !== name) {
      throw new DatabaseFault(
        `Perubahan tabel ${set.name}/${migration?.name} disisipkan sebelum ${name}, yang sudah dijalankan. Beri perubahan baru nomor sesudah yang terakhir.`,
      );
    }
    if (checksumOf(migration) !== checksum) {
      throw new DatabaseFault(
        `Isi perubahan tabel ${set.name}/${name} berbeda dari yang dahulu dijalankan pada basis data ini. Pasang kembali Alur dari sumber resminya; perubahan yang sudah dijalankan tidak boleh disunting.`,
      );
    }
  }
  return set.migrations.slice(applied.length);
}

async function apply(client: PoolClient, set: MigrationSet, migration: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(migration.sql);
    await client.query("insert into alur.schema_migration (set_name, name, checksum) values ($1, $2, $3)", [
      set.name,
      migration.name,
      checksumOf(migration),
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback").catch(() => {});
    throw new DatabaseFault(
      `Perubahan tabel ${set.name}/${migration.name} gagal dan dibatalkan seluruhnya; data tidak berubah. Jangan dipaksakan: laporkan bersama keterangan di bawahnya.`,
      { cause },
    );
  }
}

/** The same on every computer, whatever line endings the file got there. */
export function checksumOf({ sql }: Migration): string {
  return createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");
}

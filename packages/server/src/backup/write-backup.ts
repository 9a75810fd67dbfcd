import type { ClientBase } from "pg";
import type { FileStore } from "../files/file-store.ts";
import { version } from "../version.ts";
import type { Archive } from "./archive.ts";
import { copyTable } from "./copy-tables.ts";
import { listSequences, listTables } from "./list-tables.ts";
import { filePart, manifestName, type Manifest } from "./manifest.ts";

/** How far it is: so many of so many tables and documents. */
export type Progress = (done: number, total: number) => void;

/** A snapshot in which values are written the same on every server, whatever its settings. */
const snapshot = `begin isolation level repeatable read read only;
set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
set local extra_float_digits = 1; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;

/**
 * Puts into the archive what the office's database and files were at one moment, while people go on working: everything is read in one snapshot, and the
 * documents that it names are never changed.
 */
export async function writeBackup(
  client: ClientBase,
  files: FileStore,
  archive: Archive,
  { now, progress }: { now: Date; progress: Progress },
): Promise<Manifest> {
  await client.query(snapshot);
  const { rows: agencies } = await client.query<{ id: string }>("select agency_id as id from alur.list_agencies()");
  const agencyIds = agencies.map(({ id }) => id);
  const [tables, sequences] = [await listTables(client), await listSequences(client)];
  const stored = await listFiles(client, agencyIds);
  const { rows: migrations } = await client.query<Manifest["migrations"][number]>(
    `select set_name as set, name, checksum from alur.schema_migration order by set_name, name collate "C"`,
  );
  const total = tables.length + stored.length;
  let done = 0;
  const step = (): void => progress(++done, total);
  const counted: Manifest["tables"] = [];
  for (const table of tables) {
    const { name, quoted, columns } = table;
    counted.push({ name, quoted, columns, rows: await copyTable(client, archive, table, agencyIds) });
    step();
  }
  await client.query("commit");
  const damaged: string[] = [];
  for (const file of stored) {
    if (!(await addFile(files, archive, file)) && file.attached) damaged.push(filePart(file.agencyId, file.sha256));
    step();
  }
  const manifest: Manifest = {
    format: "alur/backup@1",
    alurVersion: version,
    takenAt: now.toISOString(),
    migrations,
    tables: counted,
    sequences,
    files: stored.length - damaged.length,
    damaged,
    parts: { ...archive.parts },
  };
  const written = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`);
  await archive.add(manifestName, written.length, [written]);
  return manifest;
}

interface StoredFile {
  agencyId: string;
  sha256: string;
  sizeBytes: string;
  attached: boolean;
}

async function listFiles(client: ClientBase, agencyIds: readonly string[]): Promise<StoredFile[]> {
  const { rows: there } = await client.query(
    "select to_regclass('alur.upload') as there where to_regclass('alur.upload') is not null",
  );
  if (there.length === 0) return [];
  const found: StoredFile[] = [];
  for (const agencyId of agencyIds) {
    await client.query("select set_config('alur.agency_id', $1, true)", [agencyId]);
    const { rows } = await client.query<StoredFile>(
      `select agency_id as "agencyId", sha256, min(size_bytes) as "sizeBytes", bool_or(attached) as attached
       from alur.upload where agency_id = $1 group by 1, 2 order by 2`,
      [agencyId],
    );
    found.push(...rows);
  }
  return found;
}

/** Whether the bytes were there and whole. What was never attached may have been swept away meanwhile. */
async function addFile(
  files: FileStore,
  archive: Archive,
  { agencyId, sha256, sizeBytes }: StoredFile,
): Promise<boolean> {
  if ((await files.check(agencyId, sha256)) !== "whole") return false;
  const bytes = await files.open(agencyId, sha256);
  if (!bytes) return false;
  await archive.add(filePart(agencyId, sha256), Number(sizeBytes), bytes);
  return true;
}

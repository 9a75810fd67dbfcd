import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseView, UploadAnswer } from "../../src/api/index.ts";
import { backUpOffice, type BackupMade } from "../../src/backup/back-up-office.ts";
import { BackupFault } from "../../src/backup/backup-fault.ts";
import { restoreOffice } from "../../src/backup/restore-office.ts";
import { openDatabase } from "../../src/database/connect.ts";
import { readMigrationSets } from "../../src/database/migration-sets.ts";
import { fileAt } from "../../src/files/disk-files.ts";
import { filesFolder } from "../../src/files/files-folder.ts";
import { startServer } from "../../src/index.ts";
import { verifyOffice } from "../../src/trail/verify-office.ts";
import { openTwoAgencies, type TwoAgencies } from "../agencies-apart/two-agencies.ts";
import { databaseUrl } from "../database-url.ts";
import { sampleFiles } from "../files/sample-files.ts";
import { act, openLetter } from "../letter-office.ts";
import { administratorAccount } from "../test-office.ts";
import { startTestServer, type TestServer } from "../test-server.ts";
import { allRows } from "./all-rows.ts";
import { makeOldOffice } from "./old-office.ts";

const quiet = { say: () => {}, progress: () => {} };
let folder: string;
let server: TestServer;
let agencies: TwoAgencies;
let made: BackupMade;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-backup-"));
  server = await startTestServer();
  agencies = await openTwoAgencies(server);
  await attach(sampleFiles.pdf, "Konsep.pdf");
  await attach(sampleFiles.docx, "Nota.docx");
  made = await backUp("kantor.tar.gz");
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function attach(bytes: Uint8Array, name: string): Promise<CaseView> {
  const { sari } = agencies.office;
  const { body } = await sari.upload<UploadAnswer>(`/api/cases/${agencies.letter.id}/uploads`, bytes);
  return (await act(sari, agencies.letter.id, { type: "AttachFile", uploadId: body.uploadId, name })).body;
}

async function backUp(name: string, signal?: AbortSignal): Promise<BackupMade> {
  const database = { databaseUrl: databaseUrl(server.database.name) };
  const wish = { database, dataFolder: server.dataFolder, target: path.join(folder, name), now: new Date(), ...quiet };
  return backUpOffice(signal ? { ...wish, signal } : wish);
}

async function restore(archive: string, name: string): Promise<string> {
  const dataFolder = path.join(folder, name);
  await restoreOffice({ archive, database: { dataFolder }, dataFolder, ...quiet });
  return dataFolder;
}

async function breaksIn(dataFolder: string): Promise<unknown[]> {
  const reports = await verifyOffice({ dataFolder }, { dataFolder, say: () => {} });
  expect(reports.map(({ agencyName }) => agencyName)).toEqual(["Badan Sebelah", "Dinas Uji Coba"]);
  return reports.flatMap(({ breaks }) => breaks);
}

describe("a backup that was restored", { timeout: 120_000 }, () => {
  let dataFolder: string;
  beforeAll(async () => {
    dataFolder = await restore(made.file, "pulih");
  }, 120_000);

  test("holds every row of every table, and every document", async () => {
    const database = await openDatabase({ dataFolder }, () => {});
    const restored = await allRows(database.ownerPool);
    await database.stop();
    expect(restored).toEqual(await allRows(server.database.ownerPool));
    expect(Object.keys(restored).length).toBeGreaterThan(15);
    const { rows } = await server.database.ownerPool.query<{ sha256: string }>("select sha256 from alur.upload");
    for (const { sha256 } of rows) {
      const [before, after] = [server.dataFolder, dataFolder].map((where) =>
        readFileSync(fileAt(filesFolder(where), agencies.officeId, sha256)),
      );
      expect(after).toEqual(before);
    }
    expect(rows).toHaveLength(2);
  });

  test("verifies, trails and documents alike, and nobody is signed in any more", async () => {
    expect(await breaksIn(dataFolder)).toEqual([]);
    const database = await openDatabase({ dataFolder }, () => {});
    const { rowCount } = await database.ownerPool.query("select from auth.session");
    await database.stop();
    expect(rowCount).toBe(0);
  });

  test("is worked with as before: people sign in with their passwords and go on", async () => {
    const alur = await startServer({ dataFolder, port: 0, say: () => {} });
    const { email, password } = administratorAccount;
    const answer = await fetch(`${alur.url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: alur.url },
      body: JSON.stringify({ email, password }),
    });
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const view = await fetch(`${alur.url}/api/cases/${agencies.letter.id}`, { headers: { cookie } });
    const seen = (await view.json()) as CaseView;
    await alur.stop();
    expect(seen).toMatchObject({ subject: agencies.letter.subject, documents: [{}, {}] });
  });

  test("is never laid over an office that is there", async () => {
    await expect(restore(made.file, "pulih")).rejects.toThrow(/sudah berisi data Alur/);
  });
});

test(
  "a backup made while people work is one moment of the office: whatever it holds verifies",
  { timeout: 120_000 },
  async () => {
    const evening = new AbortController();
    const work = async (): Promise<number> => {
      let done = 0;
      for (; !evening.signal.aborted; done++) {
        const { id } = await openLetter(agencies.office);
        await act(agencies.office.sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
        if (done % 5 === 0) await attach(new TextEncoder().encode(`Nota ${id}`), "nota.txt");
      }
      return done;
    };
    const busy = Promise.all([work(), work(), work()]);
    const during = await backUp("sibuk.tar.gz");
    evening.abort();
    expect((await busy).every((count) => count > 0)).toBe(true);
    expect(during.manifest.tables.find(({ name }) => name === "alur.case")?.rows).toBeGreaterThan(0);
    expect(await breaksIn(await restore(during.file, "sibuk"))).toEqual([]);
  },
);

test("a backup of an older version is restored as it was, and brought up to date", { timeout: 120_000 }, async () => {
  const old = path.join(folder, "lama");
  const { agencyId, caseId } = await makeOldOffice(old);
  const wish = { database: { dataFolder: old }, dataFolder: old, now: new Date(), ...quiet };
  const { file, manifest } = await backUpOffice({ ...wish, target: folder });
  const all = readMigrationSets().reduce((count, { migrations }) => count + migrations.length, 0);
  expect(manifest.migrations.length).toBeLessThan(all);
  const dataFolder = await restore(file, "baru");
  expect(await verifyOffice({ dataFolder }, { dataFolder, say: () => {} })).toMatchObject([
    { agencyName: "Dinas Lama", cases: 1, entries: 2, breaks: [] },
  ]);
  const database = await openDatabase({ dataFolder }, () => {});
  const { rows } = await database.ownerPool.query(
    `select (select count(*)::int from alur.schema_migration) as migrations,
       (select name from alur.official where agency_id = $1) as name, (select subject from alur."case" where case_id = $2) as subject`,
    [agencyId, caseId],
  );
  await database.stop();
  expect(rows).toEqual([{ migrations: all, name: 'Sari\t"Wati"\\', subject: "Cuti" }]);
});

describe("what is no whole backup is told so, and nothing is made of it:", () => {
  const refused = async (archive: string): Promise<string> => {
    const dataFolder = path.join(folder, "tidak-jadi");
    const fault: unknown = await restore(archive, "tidak-jadi").catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(BackupFault);
    expect(existsSync(dataFolder)).toBe(false);
    return (fault as BackupFault).message;
  };

  test("one that was cut off", async () => {
    const cut = path.join(folder, "potong.tar.gz");
    const bytes = readFileSync(made.file);
    writeFileSync(cut, bytes.subarray(0, bytes.length - 200));
    expect(await refused(cut)).toMatch(/rusak atau terpotong/);
  });

  test("one of which a byte was changed", async () => {
    const changed = path.join(folder, "ubah.tar.gz");
    const bytes = readFileSync(made.file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    expect(await refused(changed)).toMatch(/rusak atau terpotong/);
  });

  test("another file, and one that is not there", async () => {
    const other = path.join(folder, "surat.pdf");
    writeFileSync(other, sampleFiles.pdf);
    expect(await refused(other)).toMatch(/bukan cadangan Alur/);
    expect(await refused(path.join(folder, "entah.tar.gz"))).toMatch(/tidak dapat dibaca/);
  });
});

test("a backup that is stopped, or for which there is no room, leaves no half file", async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(backUp("henti.tar.gz", stop.signal)).rejects.toThrow(/tidak ada berkas setengah jadi/);
  expect(readdirSync(folder).filter((name) => name.includes("henti"))).toEqual([]);
});

test("a backup overwrites nothing, and needs an office to back up", async () => {
  await expect(backUp("kantor.tar.gz")).rejects.toThrow(/tidak ditimpa/);
  const empty = path.join(folder, "kosong");
  mkdirSync(empty);
  const wish = { database: { dataFolder: empty }, dataFolder: empty, target: folder, now: new Date(), ...quiet };
  await expect(backUpOffice(wish)).rejects.toThrow(/tidak memuat data Alur/);
  expect(readdirSync(empty)).toEqual([]);
});

test("a document that was gone before is named, and the rest is backed up all the same", async () => {
  const view = await attach(new TextEncoder().encode("Akan hilang"), "hilang.txt");
  const sha256 = view.documents.at(-1)?.versions[0]?.sha256 ?? "";
  rmSync(fileAt(filesFolder(server.dataFolder), agencies.officeId, sha256));
  const { manifest } = await backUp("kurang.tar.gz");
  expect(manifest.damaged).toEqual([`files/${agencies.officeId}/${sha256}`]);
  const reports = await verifyOffice(
    { databaseUrl: databaseUrl(server.database.name) },
    { dataFolder: server.dataFolder, say: () => {} },
  );
  expect(reports[1]?.breaks).toMatchObject([{ kind: "file-missing", name: "hilang.txt" }]);
});

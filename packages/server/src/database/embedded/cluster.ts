import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { DatabaseFault } from "../database-fault.ts";
import { bundledMajorVersion } from "./binaries.ts";
import type { Binaries } from "./binaries.ts";
import { quietEnvironment } from "./environment.ts";
import type { RunAs } from "./run-as.ts";
import { commandAs } from "./run-as.ts";

const run = promisify(execFile);

/** The user who owns everything in the bundled PostgreSQL. Not named like our schema, which would then be found unnamed. */
export const ownerName = "alur_owner";

const unfinishedMark = ".new-";

/**
 * Makes the office's database files where there are none, and refuses files that this PostgreSQL cannot open.
 * The files appear at once and whole: an Alur killed in the middle leaves nothing that a later one would take for data.
 */
export async function ensureCluster(
  binaries: Binaries,
  runAs: RunAs,
  databaseFolder: string,
  passwordFile?: string,
): Promise<void> {
  removeUnfinished(databaseFolder);
  if (existsSync(databaseFolder)) return requireUsable(databaseFolder, runAs);
  // A name of its own each time: the initdb of an Alur killed a moment ago may still be writing into the last one.
  const unfinished = mkdtempSync(`${databaseFolder}${unfinishedMark}`);
  if (runAs.kind === "other-user") chownSync(unfinished, runAs.uid, runAs.gid);
  const signIn = passwordFile
    ? ["--auth=scram-sha-256", `--pwfile=${passwordFile}`]
    : // The socket lies in a folder that only the owner can enter, and nothing listens on the network.
      ["--auth-local=trust", "--auth-host=reject"];
  // Sorting is built into PostgreSQL, so that the files move to another computer without new indexes.
  const sorting = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--lc-messages=C"];
  const args = ["--pgdata", unfinished, "--username", ownerName, ...signIn, ...sorting];
  const command = commandAs(runAs, binaries.initdb, args);
  try {
    await run(command.program, [...command.args], { ...command.options, env: quietEnvironment(), cwd: "/" });
  } catch (cause) {
    throw new DatabaseFault(
      `Basis data baru tidak dapat dibuat di ${databaseFolder}. Periksa apakah folder data dapat ditulisi dan ruang penyimpanan masih cukup, lalu jalankan Alur lagi.`,
      { cause },
    );
  }
  renameSync(unfinished, databaseFolder);
}

function removeUnfinished(databaseFolder: string): void {
  const folder = path.dirname(databaseFolder);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(path.basename(databaseFolder) + unfinishedMark)) continue;
    try {
      rmSync(path.join(folder, name), { recursive: true });
    } catch {
      // Somebody is still writing there; the next start removes it.
    }
  }
}

function requireUsable(databaseFolder: string, runAs: RunAs): void {
  const uid = process.getuid?.();
  if (runAs.kind === "same-user" && uid !== undefined && statSync(databaseFolder).uid !== uid) {
    throw new DatabaseFault(
      `Folder data ${path.dirname(databaseFolder)} milik pengguna lain di komputer ini. Jalankan Alur dengan pengguna yang dahulu membuatnya, atau pilih folder lain dengan ALUR_DATA.`,
    );
  }
  const version = readVersion(databaseFolder);
  if (version === bundledMajorVersion) return;
  throw new DatabaseFault(
    version === undefined
      ? `Folder ${databaseFolder} ada, tetapi bukan basis data PostgreSQL. Kembalikan isinya dari cadangan, atau pilih folder lain dengan ALUR_DATA.`
      : `Basis data di ${databaseFolder} dibuat oleh PostgreSQL ${version}, sedangkan Alur ini membawa PostgreSQL ${bundledMajorVersion}. Jalankan dahulu versi Alur yang lama, buat cadangan, lalu pulihkan di versi ini.`,
  );
}

function readVersion(databaseFolder: string): string | undefined {
  try {
    return readFileSync(path.join(databaseFolder, "PG_VERSION"), "utf8").trim();
  } catch {
    return undefined;
  }
}

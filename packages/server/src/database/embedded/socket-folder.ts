import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** PostgreSQL names its socket after a port; no network port of this number is opened. */
export const socketPort = 5432;

// 103 bytes on macOS, 107 on Linux.
const longestSocketPath = 103;

/**
 * A private folder for the socket through which Alur reaches its database: inside the data folder, or, where that path
 * is longer than a socket may have, inside the computer's folder for temporary files.
 */
export function makeSocketFolder(dataFolder: string, owner?: { uid: number; gid: number }): string {
  const beside = path.join(dataFolder, "socket");
  const folder = fits(beside) ? emptied(beside) : temporaryFolder(dataFolder, owner?.uid ?? process.getuid?.());
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath;
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

function temporaryFolder(dataFolder: string, owner: number | undefined): string {
  const name = `alur-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 16)}`;
  const folder = path.join(os.tmpdir(), name);
  // Everybody may write to the temporary folder: a folder of this name that somebody else made is left alone.
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && found.uid === owner)) return emptied(folder);
  return mkdtempSync(path.join(os.tmpdir(), "alur-"));
}

import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The file with the database's random password, made where it is missing; only the user of this computer can read it. */
export function ensurePasswordFile(dataFolder: string): string {
  const file = path.join(dataFolder, "database-password");
  if (existsSync(file)) return file;
  const unfinished = `${file}.new`;
  // Closed to others before the password stands in it, and given its name only when it is whole.
  writeFileSync(unfinished, "", { mode: 0o600 });
  if (process.platform === "win32") closeToOthers(unfinished);
  writeFileSync(unfinished, `${randomBytes(32).toString("hex")}\n`);
  renameSync(unfinished, file);
  return file;
}

/** Windows passes a folder's permissions on to its files; this file gets its own, for one user. */
function closeToOthers(file: string): void {
  execFileSync("icacls", [file, "/inheritance:r", "/grant:r", `${os.userInfo().username}:F`], { stdio: "ignore" });
}

import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { DatabaseFault } from "../database-fault.ts";

const run = promisify(execFile);

/** As whom PostgreSQL runs: it refuses root, and it refuses a user without a name. */
export type RunAs =
  | { readonly kind: "same-user" }
  /** Inside a user namespace, where root's files look like those of an ordinary user. Nothing changes owner. */
  | { readonly kind: "user-namespace"; readonly uid: number; readonly gid: number }
  /** As another user of this computer, who must own the database's folders. Only root can do this. */
  | { readonly kind: "other-user"; readonly uid: number; readonly gid: number };

/** A program with its arguments, ready for `spawn`. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
}

/** The command line that runs a program of PostgreSQL as the chosen user. */
export function commandAs(runAs: RunAs, program: string, args: readonly string[]): Command {
  switch (runAs.kind) {
    case "same-user":
      return { program, args, options: {} };
    case "user-namespace": {
      const map = [`--map-user=${runAs.uid}`, `--map-group=${runAs.gid}`];
      return { program: "unshare", args: ["--user", ...map, program, ...args], options: {} };
    }
    case "other-user":
      return { program, args, options: { uid: runAs.uid, gid: runAs.gid } };
  }
}

/**
 * Chooses as whom PostgreSQL can run here and proves it by asking PostgreSQL for its version.
 * Throws a `DatabaseFault` that says what to change where there is no way.
 */
export async function chooseRunAs(postgres: string, databaseFolder: string): Promise<RunAs> {
  for (const candidate of candidates(databaseFolder)) {
    if (candidate.kind !== "user-namespace") {
      await requireVersion(candidate, postgres, databaseFolder);
      return candidate;
    }
    if ((await versionProblem(candidate, postgres)) === undefined) return candidate;
  }
  throw new DatabaseFault(
    "PostgreSQL bawaan tidak dapat dijalankan oleh pengguna tanpa nama. Jalankan Alur dengan pengguna yang terdaftar di komputer ini, atau isi DATABASE_URL.",
  );
}

function candidates(databaseFolder: string): RunAs[] {
  const uid = process.getuid?.();
  if (uid === undefined) return [{ kind: "same-user" }];
  const nobody = unprivilegedUser();
  if (uid !== 0) {
    if (hasName()) return [{ kind: "same-user" }];
    return nobody ? [{ kind: "user-namespace", ...nobody }] : [];
  }
  const owner = existsSync(databaseFolder) ? statSync(databaseFolder) : undefined;
  // A folder that an ordinary user filled stays this user's, so that the user can start Alur again without root.
  if (owner && owner.uid !== 0) return [{ kind: "other-user", uid: owner.uid, gid: owner.gid }];
  const user = nobody ?? { uid: 65534, gid: 65534 };
  if (process.platform !== "linux") return [{ kind: "other-user", ...user }];
  return [
    { kind: "user-namespace", ...user },
    { kind: "other-user", ...user },
  ];
}

function hasName(): boolean {
  try {
    os.userInfo();
    return true;
  } catch {
    return false;
  }
}

/** `nobody`, or where it is missing the first user who is not root; initdb asks the computer for the user's name. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (!existsSync("/etc/passwd")) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    // macOS writes nobody as -2, which no call that sets a user accepts.
    .filter(({ uid, gid }) => uid > 0 && gid >= 0);
  const chosen = users.find(({ name }) => name === "nobody") ?? users[0];
  return chosen && { uid: chosen.uid, gid: chosen.gid };
}

async function versionProblem(runAs: RunAs, postgres: string): Promise<unknown> {
  const command = commandAs(runAs, postgres, ["--version"]);
  try {
    await run(command.program, [...command.args], { ...command.options, cwd: path.parse(postgres).root });
    return undefined;
  } catch (problem) {
    return problem;
  }
}

async function requireVersion(runAs: RunAs, postgres: string, databaseFolder: string): Promise<void> {
  if (runAs.kind === "other-user") {
    requireReachable(path.dirname(databaseFolder), "Folder data");
    requireReachable(path.dirname(postgres), "Folder program Alur");
  }
  const cause = await versionProblem(runAs, postgres);
  if (cause === undefined) return;
  throw new DatabaseFault(
    "PostgreSQL bawaan tidak dapat dijalankan di komputer ini. Jalankan npm ci lagi; bila tetap gagal, pasang server PostgreSQL dan isi DATABASE_URL.",
    { cause },
  );
}

function requireReachable(folder: string, what: string): void {
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) {
    if (!existsSync(at) || (statSync(at).mode & 0o001) !== 0) continue;
    throw new DatabaseFault(
      `${what} (${folder}) tidak dapat dijangkau oleh PostgreSQL, karena ${at} tertutup bagi pengguna selain root. Jalankan Alur sebagai pengguna biasa, atau pindahkan folder itu, misalnya ke /srv/alur (ALUR_DATA untuk folder data).`,
    );
  }
}

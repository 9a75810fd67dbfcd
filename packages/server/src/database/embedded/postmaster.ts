import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";

/** What a running PostgreSQL writes about itself into its folder. */
export interface Postmaster {
  readonly pid: number;
  /** True once it takes connections; while it recovers after a crash it is false. */
  readonly ready: boolean;
  readonly port: number;
  /** Empty where it listens on the computer's own network instead. */
  readonly socketFolder: string;
}

/** Reads `postmaster.pid`; undefined where PostgreSQL was stopped cleanly or never started. */
export function readPostmaster(databaseFolder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(databaseFolder), "utf8").split("\n");
    const pid = Number.parseInt(lines[0] ?? "", 10);
    const [, , , port = "", socketFolder = ""] = lines;
    return pid > 0 ? { pid, ready: lines[7]?.trim() === "ready", port: Number(port), socketFolder } : undefined;
  } catch {
    return undefined;
  }
}

/** Removes what a PostgreSQL that no longer runs left behind: the marks by which a new one would think it still runs. */
export function forgetPostmaster(databaseFolder: string): void {
  const [, , , port, socketFolder] = readFileSync(pidFile(databaseFolder), "utf8").split("\n");
  if (socketFolder) rmSync(path.join(socketFolder, `.s.PGSQL.${port}.lock`), { force: true });
  rmSync(pidFile(databaseFolder), { force: true });
}

function pidFile(databaseFolder: string): string {
  return path.join(databaseFolder, "postmaster.pid");
}

/**
 * Whether the process is a PostgreSQL at work in this folder. A dead one that nobody has collected yet (a zombie) still
 * has its number, and after a restart of the computer the number may be a stranger's: neither counts.
 */
export function isAtWork(pid: number, databaseFolder: string): boolean {
  if (process.platform === "linux") return worksIn(pid, databaseFolder);
  return exists(pid) && isLivingPostgres(processLine(pid));
}

/** The same for a process that was at work a moment ago; cheap enough to ask many times a second on every computer. */
export function isStillAtWork(pid: number, databaseFolder: string): boolean {
  return process.platform === "linux" ? worksIn(pid, databaseFolder) : exists(pid);
}

/** Reads the line in which `ps` (state, program) or Windows' `tasklist` (program in quotes) describes a process. */
export function isLivingPostgres(line: string): boolean {
  return /^(?!Z).*postgres/m.test(line);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function worksIn(pid: number, databaseFolder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(databaseFolder);
  } catch (problem) {
    // Another user's process does not show its folder; it is then taken at its word.
    return (problem as NodeJS.ErrnoException).code === "EACCES" && processName(pid) === "postgres";
  }
}

function processName(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return undefined;
  }
}

function processLine(pid: number): string {
  const [program, ...args] =
    process.platform === "win32"
      ? ["tasklist", "/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"]
      : ["ps", "-o", "stat=,comm=", "-p", String(pid)];
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

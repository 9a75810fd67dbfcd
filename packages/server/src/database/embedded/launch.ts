import { execFile, spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { quietEnvironment } from "./environment.ts";
import { readPostmaster } from "./postmaster.ts";
import type { RunAs } from "./run-as.ts";
import { commandAs } from "./run-as.ts";

const run = promisify(execFile);

/** What it takes to run PostgreSQL on a folder. */
export interface Launch {
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly databaseFolder: string;
  /** How PostgreSQL learns that this process is gone: from Linux itself, or from a small process that watches. */
  readonly endsWith: "death-signal" | "watchdog";
}

/** A PostgreSQL that was started; it may still be recovering. */
export interface Launched {
  /** Whether it, and not another one on the same folder, takes connections. */
  isReady(): boolean;
  /** Settles when PostgreSQL has ended, with what it said about it. */
  readonly ended: Promise<string>;
  /** Asks it to finish open transactions' rollback, write everything down and end. */
  stop(): Promise<void>;
}

/** Linux tells a process when its parent dies, if `setpriv` asks for it; elsewhere a watchdog is needed. */
export function chooseEndsWith(): Launch["endsWith"] {
  if (process.platform !== "linux") return "watchdog";
  const tried = spawnSync("setpriv", ["--pdeathsig", "INT", "true"], { stdio: "ignore" });
  return tried.status === 0 ? "death-signal" : "watchdog";
}

/** Starts PostgreSQL such that it ends, cleanly, when this process ends in whatever way. */
export function launch(plan: Launch): Launched {
  return plan.endsWith === "death-signal" ? launchWithDeathSignal(plan) : launchWithWatchdog(plan);
}

function launchWithDeathSignal({ binaries, runAs, databaseFolder }: Launch): Launched {
  const args = ["--pdeathsig", "INT", binaries.postgres, "-D", databaseFolder];
  const command = commandAs(runAs, "setpriv", args);
  const child = spawn(command.program, [...command.args], {
    ...command.options,
    env: quietEnvironment(),
    cwd: "/",
    // Ctrl-C in the window is for Alur, which stops PostgreSQL after the last answer is sent.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = whenEnded(child);
  return {
    ended,
    isReady() {
      const postmaster = readPostmaster(databaseFolder);
      // The programs in between become PostgreSQL itself, with the same process number.
      return postmaster?.pid === child.pid && postmaster?.ready === true;
    },
    async stop() {
      child.kill("SIGINT");
      await ended;
    },
  };
}

function launchWithWatchdog({ binaries, runAs, databaseFolder }: Launch): Launched {
  const start = commandAs(runAs, binaries.pgCtl, ["start", "-w", "-t", "86400", "-D", databaseFolder]);
  const stop = stopCommand(binaries, runAs, databaseFolder);
  const watchdog = fileURLToPath(new URL("watchdog.ts", import.meta.url));
  const child = spawn(process.execPath, [watchdog, databaseFolder, JSON.stringify({ start, stop })], {
    env: quietEnvironment(),
    detached: true,
    windowsHide: true,
    // The watchdog stops PostgreSQL when its standard input closes, and that closes when this process ends.
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = whenEnded(child);
  let isReady = false;
  child.stdout.once("data", () => {
    isReady = true;
  });
  return {
    ended,
    isReady: () => isReady,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Stops a PostgreSQL that an earlier Alur left running on the folder. */
export async function stopLeftBehind({ binaries, runAs, databaseFolder }: Launch): Promise<void> {
  const command = stopCommand(binaries, runAs, databaseFolder);
  const options = { ...command.options, env: quietEnvironment(), cwd: databaseFolder };
  await run(command.program, [...command.args], options);
}

function stopCommand(binaries: Binaries, runAs: RunAs, databaseFolder: string) {
  return commandAs(runAs, binaries.pgCtl, ["stop", "-w", "-t", "600", "-m", "fast", "-D", databaseFolder]);
}

async function whenEnded(child: ChildProcess): Promise<string> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  return new Promise((resolve) => {
    child.once("error", (problem) => {
      resolve(problem.message);
    });
    child.once("close", () => {
      resolve(said.trim());
    });
  });
}

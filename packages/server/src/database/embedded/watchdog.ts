// Runs as a process of its own where the operating system does not tell PostgreSQL that Alur has died. It starts
// PostgreSQL, and stops it when its standard input closes: Alur holds the other end, however Alur ends.
import { spawn } from "node:child_process";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { isStillAtWork, readPostmaster } from "./postmaster.ts";
import type { Command } from "./run-as.ts";

const [, , databaseFolder = "", commands = "{}"] = process.argv;
const { start, stop } = JSON.parse(commands) as { start: Command; stop: Command };

async function run({ program, args, options }: Command): Promise<number> {
  // pg_ctl lets PostgreSQL write its problems to the standard output; Alur listens to the other one.
  const child = spawn(program, args, { ...options, stdio: ["ignore", 2, 2], windowsHide: true });
  return new Promise((resolve) => {
    child.once("error", () => {
      resolve(1);
    });
    child.once("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}

function isRunning(): boolean {
  const postmaster = readPostmaster(databaseFolder);
  return postmaster !== undefined && isStillAtWork(postmaster.pid, databaseFolder);
}

const alurIsGone = new AbortController();
// Alur may be gone already, and with it whoever reads what is written here.
process.stdout.on("error", () => {});
process.stdin.resume();
process.stdin.once("close", () => {
  alurIsGone.abort();
});

const startup = { ended: false };
const finishStartup = async () => {
  process.exitCode = await run(start);
  startup.ended = true;
  if (process.exitCode === 0) process.stdout.write("ready\n");
};
void finishStartup();

// Alur may die before PostgreSQL has written its number down; then there is something to stop only a moment later.
while (!startup.ended || isRunning()) {
  if (alurIsGone.signal.aborted && isRunning()) await run(stop);
  else await pause(50);
}
process.exit();

// Runs as a process of its own where the operating system does not tell PostgreSQL that Alur has died. It starts
// PostgreSQL, and stops it when its standard input closes: Alur holds the other end, however Alur ends.
import { spawn } from "node:child_process";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { isAtWork, readPostmaster } from "./postmaster.ts";
import type { Command } from "./run-as.ts";

const [, , databaseFolder = "", commands = "{}"] = process.argv;
const { start, stop } = JSON.parse(commands) as { start: Command; stop: Command };

async function run({ program, args, options }: Command): Promise<number> {
  const child = spawn(program, args, { ...options, stdio: ["ignore", "ignore", "inherit"], windowsHide: true });
  return new Promise((resolve) => {
    child.once("error", () => {
      resolve(1);
    });
    child.once("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}

let alurIsGone = false;
process.stdin.resume();
process.stdin.once("close", () => {
  alurIsGone = true;
});

// Starting takes a moment in which PostgreSQL has not yet written its number down.
const startedAt = Date.now();
process.exitCode = await run(start);
let atWork = process.exitCode === 0;
while (atWork && !alurIsGone) {
  await pause(100);
  const postmaster = readPostmaster(databaseFolder);
  if (postmaster) atWork = isAtWork(postmaster.pid, databaseFolder);
  else atWork = Date.now() - startedAt < 10_000;
}
if (atWork) await run(stop);
process.exit();

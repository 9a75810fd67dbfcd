import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export type Alur = ChildProcessByStdio<null, Readable, Readable>;

const bin = fileURLToPath(new URL("../bin/alur.mjs", import.meta.url));

/** Starts `alur serve` as a person does, on any free port, with its data in this folder. */
export function startAlur(folder: string, ...options: string[]): Alur {
  const { DATABASE_URL: _, ...env } = process.env;
  return spawn(process.execPath, [bin, "serve", "--port", "0", ...options], {
    env: { ...env, ALUR_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Asks Alur to end and waits until it has; gives its exit code. */
export async function endAlur(alur: Alur): Promise<number | null> {
  if (alur.exitCode !== null || alur.signalCode !== null) return alur.exitCode;
  alur.kill("SIGTERM");
  await once(alur, "exit");
  return alur.exitCode;
}

/** Waits for the line that says where Alur is, and gives that address. What it says later is read and dropped. */
export async function addressOf(alur: Alur): Promise<string> {
  for await (const line of createInterface(alur.stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url === undefined) continue;
    alur.stdout.resume();
    alur.stderr.resume();
    return url;
  }
  throw new Error(`Alur ended without saying where it is: ${await text(alur.stderr)}`);
}

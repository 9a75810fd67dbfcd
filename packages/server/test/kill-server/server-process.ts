import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const clock = new URL("jumping-clock.ts", import.meta.url).href;
const program = fileURLToPath(new URL("serve.ts", import.meta.url));

/** An Alur in a process of its own. */
export interface ServerProcess {
  url: string;
  /** Lets its clock jump by so many milliseconds, forth or back. */
  jumpClock(milliseconds: number): void;
  /** Ends it as a power cut would: at once, whatever it was doing. */
  kill(): Promise<void>;
}

/** Starts Alur on a data folder and waits until it listens. */
export async function startServerProcess(dataFolder: string, clockAhead = 0): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["--import", clock, program, dataFolder], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, CLOCK_AHEAD: String(clockAhead) },
  });
  const ended = once(child, "exit");
  const said = once(createInterface({ input: child.stdout as Readable }), "line");
  const first = await Promise.race([said, ended.then(() => [])]);
  const [url] = first as [string?];
  if (url === undefined) throw new Error("The server ended before it listened.");
  return {
    url,
    jumpClock: (milliseconds) => void child.send({ jumpClock: milliseconds }),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

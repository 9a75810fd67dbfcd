import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("serve.ts", import.meta.url));

/** An Alur in a process of its own. */
export interface ServerProcess {
  url: string;
  /** Ends it as a power cut would: at once, whatever it was doing. */
  kill(): Promise<void>;
}

/** Starts Alur on a data folder and waits until it listens. */
export async function startServerProcess(dataFolder: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const said = once(createInterface(child.stdout), "line");
  const first = await Promise.race([said, ended.then(() => [])]);
  const [url] = first as [string?];
  if (url === undefined) throw new Error("The server ended before it listened.");
  return {
    url,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

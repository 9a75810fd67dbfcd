import { existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import pino, { type Logger } from "pino";

const MOST_BYTES = 10 * 1024 * 1024;

/** The server's log and how to end it, so that its last lines are on the disk. */
export interface ServerLog {
  logger: Logger;
  close(): Promise<void>;
}

/**
 * The server's log: `log/server.log` in the data folder, readable by its owner only. It tells what failed and where, never bodies, cookies, tokens, names
 * or addresses. A log that has grown large is put aside when the server starts; the one put aside before goes.
 */
export function openLog(dataFolder: string): ServerLog {
  const file = path.join(dataFolder, "log", "server.log");
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file) && statSync(file).size > MOST_BYTES) renameSync(file, `${file}.1`);
  const destination = pino.destination({ dest: file, mode: 0o600, sync: false });
  return {
    logger: pino(
      { base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { req: hide, res: hide, err: nameOf } },
      destination,
    ),
    close: async () =>
      new Promise((resolve) => {
        destination.once("close", resolve);
        destination.end();
      }),
  };
}

/** Whatever a library wants to log of a request or an answer stays out. */
function hide(): undefined {
  return undefined;
}

function nameOf(error: Error): { kind: string } {
  return { kind: error.name };
}

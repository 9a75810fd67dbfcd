import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import pino, { type Logger } from "pino";
import { StartupFault } from "../startup-fault.ts";

const MOST_BYTES = 10 * 1024 * 1024;
/** What waits in memory for a disk that takes nothing. */
const MOST_BYTES_WAITING = 1024 * 1024;

/** The server's log and how to end it, so that its last lines are on the disk. */
export interface ServerLog {
  logger: Logger;
  close(): Promise<void>;
}

/**
 * The server's log: `log/server.log` in the data folder, readable by its owner only. It tells what failed and where, never bodies, cookies, tokens, names
 * or addresses. A log that has grown large is put aside when the server starts; the one put aside before goes. Throws a `StartupFault` where it cannot be
 * written.
 */
export function openLog(dataFolder: string): ServerLog {
  const file = path.join(dataFolder, "log", "server.log");
  makeWritable(file);
  const destination = pino.destination({ dest: file, mode: 0o600, sync: false, maxLength: MOST_BYTES_WAITING });
  // A disk that is full later costs lines of the log, never the office's work.
  destination.on("error", () => {});
  return {
    logger: pino(
      { base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { req: hide, res: hide, err: nameOf } },
      destination,
    ),
    close: async () =>
      new Promise((resolve) => {
        destination.once("close", resolve);
        // The last lines of a disk that takes nothing are not waited for.
        destination.once("error", () => resolve());
        destination.end();
      }),
  };
}

function makeWritable(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if (existsSync(file) && statSync(file).size > MOST_BYTES) renameSync(file, `${file}.1`);
    closeSync(openSync(file, "a", 0o600));
  } catch (cause) {
    throw new StartupFault(
      `Catatan server ${file} tidak dapat ditulisi. Periksa izin folder itu dan ruang penyimpanan, atau pilih folder data lain dengan ALUR_DATA.`,
      { cause },
    );
  }
}

/** Whatever a library wants to log of a request or an answer stays out. */
function hide(): undefined {
  return undefined;
}

function nameOf(error: Error): { kind: string } {
  return { kind: error.name };
}

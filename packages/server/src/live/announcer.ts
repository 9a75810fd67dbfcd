import { announce } from "@alur/run/io";
import type { Pool } from "pg";

/** Steps of so many milliseconds are announced together. */
const BATCH = 50;
/** What another server left behind, because it ended between a step and its announcement, waits no longer than this (milliseconds). */
const SWEEP = 1000;

/** Announces steps outside of them. */
export interface Announcer {
  /** A step was written by this server. */
  stepWritten(): void;
  stop(): Promise<void>;
}

export function startAnnouncer(pool: Pool): Announcer {
  let waiting: NodeJS.Timeout | undefined;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  const work = () => {
    waiting = undefined;
    // A database that is away keeps the outbox until it is back; the next sweep asks it again.
    working = working.then(async () => announce(pool)).catch(() => {});
  };
  const sweep = setInterval(work, SWEEP).unref();
  return {
    stepWritten() {
      if (!stopped) waiting ??= setTimeout(work, BATCH).unref();
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      clearTimeout(waiting);
      await working;
    },
  };
}

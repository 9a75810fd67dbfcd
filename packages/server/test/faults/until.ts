import { setTimeout as pause } from "node:timers/promises";
import { findRunning } from "../../src/database/embedded/find-running.ts";

const PATIENCE_MS = 120_000;

/** However slow the computer is, waits for something; throws where it does not come about for a long time. */
export async function until(isTrue: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(otherwise);
    await pause(5);
  }
}

/** A killed server's PostgreSQL still ends its work; until then it turns away whoever comes. */
export async function untilDatabaseEnded(dataFolder: string): Promise<void> {
  await until(() => findRunning(dataFolder) === undefined, "The database of a killed server does not end.");
}

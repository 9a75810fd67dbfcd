import { sealTrails } from "@alur/run/io";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { listAgencies } from "../office/list-agencies.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Work that goes on beside the requests until it is stopped. */
export interface Standing {
  /** Ends it, and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Seals every agency's trails once a day: at the start and then as soon as a day has passed since the last seal, whichever server comes first. The log keeps
 * number and hash, so that they also stand outside of the database.
 */
export function sealDaily(pool: Pool, logger: Logger, now: () => Date): Standing {
  let working: Promise<void> = Promise.resolve();
  const seal = () => {
    working = sealAgencies(pool, logger, now).catch((fault: unknown) => {
      // The next hour tries again; a database that is away is said elsewhere.
      logger.warn({ fault: fault instanceof Error ? fault.message : "unknown" }, "trails not sealed");
    });
  };
  seal();
  const timer = setInterval(seal, HOUR);
  return {
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}

/** Seals what is due now. */
export async function sealAgencies(pool: Pool, logger: Logger, now: () => Date): Promise<void> {
  for (const { agencyId } of await listAgencies(pool)) {
    const at = now();
    const unlessSince = new Date(at.getTime() - DAY);
    const seal = await sealTrails(pool, agencyId, { at: at.toISOString(), unlessSince: unlessSince.toISOString() });
    if (seal) logger.info({ agencyId, seal: seal.number, hash: seal.hash }, "trails sealed");
  }
}

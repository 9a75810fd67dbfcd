import { sealTrails } from "@alur/run/io";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { inEveryAgency } from "../office/list-agencies.ts";

const DAY = 86_400_000;

/**
 * Seals the trails of every agency for which a day has passed since its last seal. It is asked often, by every server, and the first one seals. The log keeps
 * number and hash, so that they also stand outside of the database.
 */
export async function sealDaily(pool: Pool, logger: Logger, now: () => Date): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => {
    const at = now();
    const unlessSince = new Date(at.getTime() - DAY);
    const seal = await sealTrails(pool, agencyId, { at: at.toISOString(), unlessSince: unlessSince.toISOString() });
    if (seal) logger.info({ agencyId, seal: seal.number, hash: seal.hash }, "trails sealed");
  });
}

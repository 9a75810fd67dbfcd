import type { Pool } from "pg";
import type { Logger } from "pino";
import { getAgency } from "../office/agency.ts";
import { inEveryAgency } from "../office/list-agencies.ts";
import type { Services } from "../services.ts";
import { openScheduled } from "./open-scheduled.ts";

/** Opens everything that has come round in every agency. What cannot be opened is told to the log, and asked again the next time. */
export async function openAllScheduled(services: Services, pool: Pool, logger: Logger): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => {
    const { calendar } = await getAgency(services.tablesOf(agencyId), agencyId);
    const refused: string[] = [];
    for (;;) {
      const opening = await openScheduled(services, agencyId, calendar, refused);
      if (opening.kind === "none") break;
      if (opening.kind === "seen") continue;
      refused.push(opening.scheduleId);
      logger.warn({ agencyId, schedule: opening.scheduleId, code: opening.code }, "a scheduled case was refused");
    }
  });
}

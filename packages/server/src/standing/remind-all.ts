import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { getAgency } from "../office/agency.ts";
import { inEveryAgency } from "../office/list-agencies.ts";
import { listSuperiors } from "../office/list-superiors.ts";
import type { Services } from "../services.ts";

/** Raises all reminders that have become due, in every agency. Every server does so; what one takes the others pass over. */
export async function remindAll({ reminders, tablesOf, now }: Services, pool: Pool, logger: Logger): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => {
    const tables = tablesOf(agencyId);
    const [{ calendar }, superiorsOf] = await Promise.all([
      getAgency(tables, agencyId),
      listSuperiors(tables, agencyId),
    ]);
    for (;;) {
      const at = now().toISOString();
      const { cases, faults } = await reminders.sweep({ agencyId, calendar, superiorsOf, at, newId: randomUUID });
      for (const { caseId, fault } of faults) {
        logger.warn({ agencyId, caseId, fault: fault instanceof Error ? fault.message : "unknown" }, "reminder failed");
      }
      if (cases === 0) break;
    }
  });
}

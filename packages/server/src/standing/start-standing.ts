import type { Pool } from "pg";
import type { Logger } from "pino";
import { sweepUploads } from "../files/sweep-uploads.ts";
import { settleAllAppointments } from "../office/appointments/settle-appointments.ts";
import { applyCalendars } from "../office/calendar/apply-calendar.ts";
import { settleAllDissolutions } from "../office/posts-over-time/settle-dissolutions.ts";
import { inEveryAgency } from "../office/list-agencies.ts";
import { followAllVersions } from "../schedules/follow-versions.ts";
import { openAllScheduled } from "../schedules/open-all-scheduled.ts";
import type { Services } from "../services.ts";
import { sealDaily } from "../trail/seal-daily.ts";
import { remindAll } from "./remind-all.ts";
import { repeat, type Standing } from "./repeat.ts";

const HALF_A_MINUTE = 30_000;
const AN_HOUR = 3_600_000;

/** Everything that Alur does by itself while it runs. Any number of servers do so beside one another on one database (decision 0014). */
export function startStanding(services: Services, pool: Pool, logger: Logger): Standing {
  const works: readonly (readonly [name: string, pause: number, work: () => Promise<void>])[] = [
    ["seals", AN_HOUR, async () => sealDaily(pool, logger, services.now)],
    ["uploads", AN_HOUR, async () => sweepAllUploads(services, pool)],
    ["calendars", HALF_A_MINUTE, async () => applyCalendars(services, pool)],
    ["appointments", HALF_A_MINUTE, async () => settleAllAppointments(services, pool)],
    ["dissolutions", HALF_A_MINUTE, async () => settleAllDissolutions(services, pool)],
    ["versions", HALF_A_MINUTE, async () => followAllVersions(services, pool)],
    ["schedules", HALF_A_MINUTE, async () => openAllScheduled(services, pool, logger)],
    ["reminders", HALF_A_MINUTE, async () => remindAll(services, pool, logger)],
  ];
  const standing = works.map(([name, pause, work]) => repeat(name, work, pause, logger));
  return {
    async stop() {
      await Promise.all(standing.map((one) => one.stop()));
    },
  };
}

async function sweepAllUploads(services: Services, pool: Pool): Promise<void> {
  await inEveryAgency(pool, async (agencyId) => {
    await sweepUploads(services, agencyId);
  });
}

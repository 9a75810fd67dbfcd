import { randomUUID } from "node:crypto";
import { defaultWorkingCalendar } from "@alur/model";
import type { Pool } from "pg";
import { postgresCases } from "../../src/io/postgres/postgres-cases.ts";
import { sweepReminders } from "../../src/io/reminders/sweep-reminders.ts";
import { sealTrails } from "../../src/io/trail/seal-trails.ts";

const DUE = 500;

/** What Alur does by itself over a large agency, and how long it takes. */
export interface Upkeep {
  work: string;
  milliseconds: number;
  what: string;
}

export async function measureUpkeep(owner: Pool, pool: Pool, agencyId: string): Promise<Upkeep[]> {
  const { findProcedure } = postgresCases(pool);
  const at = new Date().toISOString();
  const sweep = async () =>
    sweepReminders(pool, findProcedure, {
      agencyId,
      calendar: defaultWorkingCalendar(),
      superiorsOf: {},
      at,
      newId: randomUUID,
    });
  const lines: Upkeep[] = [];
  const idle = await took(sweep);
  lines.push({ work: "sweep of deadlines, none due", milliseconds: idle, what: "one batch" });
  await owner.query(
    `update alur.work_item set remind_at = $2::timestamptz - interval '1 hour' where (agency_id, case_id, work_item_id) in (
       select agency_id, case_id, work_item_id from alur.work_item
       where agency_id = $1 and finished_at is null and due_at < $2::timestamptz - interval '1 hour' limit $3)`,
    [agencyId, at, DUE],
  );
  let [cases, reminded] = [0, 0];
  const due = await took(async () => {
    for (let swept = await sweep(); swept.cases > 0; swept = await sweep()) {
      cases += swept.cases;
      reminded += swept.reminded;
    }
  });
  lines.push({ work: "sweep of deadlines", milliseconds: due, what: `${cases} cases due, ${reminded} reminded` });
  const sealed = await took(async () => sealTrails(pool, agencyId, { at: new Date().toISOString(), unlessSince: at }));
  lines.push({ work: "daily seal of the agency", milliseconds: sealed, what: "looks at every case for what is new" });
  const unneeded = await took(async () =>
    sealTrails(pool, agencyId, { at: new Date().toISOString(), unlessSince: at }),
  );
  lines.push({ work: "the same within the day", milliseconds: unneeded, what: "asked every hour by every server" });
  return lines;
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return Number((performance.now() - begun).toFixed(1));
}

import type { WorkingCalendar } from "@alur/model";
import type { Pool } from "pg";
import type { CaseStore } from "../../store/case-store.ts";
import { inAgency } from "../postgres/in-agency.ts";
import { lookAgain } from "./look-again.ts";
import type { OneCase } from "./set-reminders.ts";
import { storeOn } from "./store-on.ts";
import { sweepReminders, type ReminderSweep, type SweptReminders } from "./sweep-reminders.ts";

/** What time does to the cases of all agencies. */
export interface Reminders {
  /** Raises the next batch of what has become due. Any number of servers may do so at once. */
  sweep(sweep: ReminderSweep): Promise<SweptReminders>;
  /** Reckons anew when a case must be looked at, after the calendar has changed and its deadlines have not. */
  rearm(which: OneCase, calendar: WorkingCalendar): Promise<void>;
}

export function postgresReminders(pool: Pool, findProcedure: CaseStore["findProcedure"]): Reminders {
  return {
    sweep: async (sweep) => sweepReminders(pool, findProcedure, sweep),
    async rearm(which, calendar) {
      const client = await inAgency(pool, which.agencyId).connect();
      try {
        await client.query("begin");
        await client.query(`select from alur."case" where agency_id = $1 and case_id = $2 for update`, [
          which.agencyId,
          which.caseId,
        ]);
        await lookAgain(client, storeOn(client, findProcedure), which, calendar);
        await client.query("commit");
        client.release();
      } catch (fault) {
        client.release(true);
        throw fault;
      }
    },
  };
}

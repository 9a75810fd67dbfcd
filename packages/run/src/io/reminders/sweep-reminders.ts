import type { WorkingCalendar } from "@alur/model";
import type { Pool, PoolClient } from "pg";
import { alurItself } from "../../case/actor.ts";
import type { RaiseReminders } from "../../case/upkeep/raise-reminders.ts";
import { CaseCache } from "../../store/case-cache.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { runCommand } from "../../store/run-command.ts";
import { inAgency, inTransaction } from "../postgres/in-agency.ts";
import { loadCases } from "../postgres/load-case.ts";
import { storeOn } from "./store-on.ts";
import { lookAgain } from "./look-again.ts";
import { askAgainLater } from "./set-reminders.ts";

/** What a sweep must know of the moment and of the agency. */
export interface ReminderSweep {
  agencyId: string;
  calendar: WorkingCalendar;
  superiorsOf: RaiseReminders["superiorsOf"];
  /** ISO. */
  at: string;
  newId: () => string;
}

/** How far a sweep came: cases that were looked at, those of which something was said, and what went wrong with single ones. */
export interface SweptReminders {
  cases: number;
  reminded: number;
  faults: readonly { caseId: string; fault: unknown }[];
}

/** So many cases are looked at in one transaction; an official's step on one of them waits that long. */
const BATCH = 25;

const dueItems = `
select c.case_id from alur.work_item item join alur."case" c on c.agency_id = item.agency_id and c.case_id = item.case_id
where item.agency_id = $1 and item.remind_at < $2
order by item.remind_at limit $3 for update of c skip locked`;

const dueCases = `
select case_id from alur."case" where agency_id = $1 and remind_at < $2 order by remind_at limit $3 for update skip locked`;

/**
 * Raises the next batch of reminders that have become due in an agency. The row of each case is taken first, as every step takes it, and other sweeps pass over
 * what is taken: what one raises no other does, and nobody waits for two things at once. The trail has the last word: what it says was raised is not
 * raised again, whatever the clock or the columns say.
 */
export async function sweepReminders(
  pool: Pool,
  findProcedure: CaseStore["findProcedure"],
  sweep: ReminderSweep,
): Promise<SweptReminders> {
  const client = await inAgency(pool, sweep.agencyId).connect();
  try {
    await client.query("begin");
    const caseIds = await takeDue(client, sweep);
    const store = storeOn(client, findProcedure, await loadCases(inTransaction(client), sweep.agencyId, caseIds));
    const faults: { caseId: string; fault: unknown }[] = [];
    let reminded = 0;
    for (const caseId of caseIds) {
      try {
        if (await remind(client, store, caseId, sweep)) reminded++;
      } catch (fault) {
        // One berkas that cannot be judged or written keeps no other from its reminders.
        await askAgainLater(client, sweep, caseId);
        faults.push({ caseId, fault });
      }
    }
    await client.query("commit");
    client.release();
    return { cases: caseIds.length, reminded, faults };
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}

async function takeDue(client: PoolClient, { agencyId, at }: ReminderSweep): Promise<string[]> {
  const found: string[] = [];
  for (const statement of [dueItems, dueCases]) {
    const { rows } = await client.query<{ case_id: string }>(statement, [agencyId, at, BATCH]);
    found.push(...rows.map((row) => row.case_id));
  }
  return [...new Set(found)];
}

/** Whether something was said. Where nothing is to be said now, the case is looked at again when there is. */
async function remind(client: PoolClient, store: CaseStore, caseId: string, sweep: ReminderSweep): Promise<boolean> {
  const { agencyId, calendar, superiorsOf, at, newId } = sweep;
  const command: RaiseReminders = {
    type: "RaiseReminders",
    commandId: newId(),
    caseId,
    by: alurItself,
    superiorsOf,
    at,
  };
  // Remembered by nobody: until the transaction has ended, nothing in it is true.
  const answer = await runCommand(store, command, { agencyId, calendar, cache: new CaseCache(1) });
  if (answer.kind === "done") return true;
  await lookAgain(client, store, { agencyId, caseId }, calendar);
  return false;
}

import type { PoolClient } from "pg";
import type { RemindAt } from "../../case/reminders.ts";
import { inSavepoint } from "./in-savepoint.ts";

/** A case of an agency. */
export interface OneCase {
  agencyId: string;
  caseId: string;
}

/** Writes when a case must be looked at next, by the calendar as it is now. The caller has taken the case's row. */
export async function setReminders(client: PoolClient, { agencyId, caseId }: OneCase, ahead: RemindAt): Promise<void> {
  await inSavepoint(client, async () =>
    Promise.all([
      client.query(`update alur."case" set remind_at = $3 where agency_id = $1 and case_id = $2`, [
        agencyId,
        caseId,
        ahead.case,
      ]),
      client.query(
        `update alur.work_item item set remind_at = ($3::jsonb ->> work_item_id)::timestamptz
         where agency_id = $1 and case_id = $2 and finished_at is null`,
        [agencyId, caseId, JSON.stringify(ahead.items)],
      ),
    ]),
  );
}

/** A case that could not be judged is left alone for an hour. */
export async function askAgainLater(
  client: PoolClient,
  { agencyId, at }: { agencyId: string; at: string },
  caseId: string,
): Promise<void> {
  for (const table of [`alur."case"`, "alur.work_item"]) {
    await client.query(
      `update ${table} set remind_at = $3::timestamptz + interval '1 hour' where agency_id = $1 and case_id = $2 and remind_at < $3`,
      [agencyId, caseId, at],
    );
  }
}

import type { WorkingCalendar } from "@alur/model";
import type { PoolClient } from "pg";
import { remindersAhead } from "../../case/reminders.ts";
import { knownFrom } from "../../store/case-cache.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { setReminders, type OneCase } from "./set-reminders.ts";

/** Writes anew when a case must be looked at next, by the calendar as it is now. The caller has taken the case's row. */
export async function lookAgain(
  client: PoolClient,
  store: CaseStore,
  { agencyId, caseId }: OneCase,
  calendar: WorkingCalendar,
): Promise<void> {
  const { state } = knownFrom(await store.load(agencyId, caseId));
  const procedure = await store.findProcedure(agencyId, state.procedureId);
  await setReminders(
    client,
    { agencyId, caseId },
    procedure ? remindersAhead(state, { procedure, calendar }) : { items: {} },
  );
}

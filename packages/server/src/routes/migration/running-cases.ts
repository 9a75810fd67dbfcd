import type { Services } from "../../services.ts";

/** The running cases of an SOP, so many of them in the order of their opening, and how many more there are. */
export async function runningCases(
  { tables }: Services,
  agencyId: string,
  procedureId: string,
  most: number,
): Promise<{ caseIds: string[]; more: number }> {
  const running = tables
    .selectFrom("alur.case")
    .where("agency_id", "=", agencyId)
    .where("procedure_id", "=", procedureId)
    .where("ended_at", "is", null);
  const rows = await running.select("case_id").orderBy("opened_at").orderBy("case_id").limit(most).execute();
  const { count } = await running.select((row) => row.fn.countAll<string>().as("count")).executeTakeFirstOrThrow();
  return { caseIds: rows.map((row) => row.case_id), more: Number(count) - rows.length };
}

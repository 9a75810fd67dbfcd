import type { Pool } from "pg";
import type { Browser } from "../http-steps/browser.ts";
import { spreadOver, type Spread } from "./spread.ts";

const TIMES = 300;

/** Who looks: the administrator, and an official who holds several posts. */
export interface Readers {
  administrator: Browser;
  official: Browser;
}

/** How long pages take over HTTP, with session, policy and presentation: each case is looked at once, so none of them is at hand. */
export async function measurePages(
  owner: Pool,
  agencyId: string,
  { administrator, official }: Readers,
): Promise<Record<string, Spread>> {
  const caseIds = async (condition: string): Promise<string[]> => {
    const { rows } = await owner.query<{ case_id: string }>(
      `select case_id from alur."case" where agency_id = $1 and ${condition} order by md5(case_id::text) limit $2`,
      [agencyId, TIMES],
    );
    return rows.map((row) => row.case_id);
  };
  const procedures = await administrator.ask<{ id: string }[]>("GET", "/api/procedures");
  const look = (browser: Browser, path: (item: string) => string) => async (item: string) =>
    browser.ask("GET", path(item));
  const turns = Array.from({ length: TIMES }, (_, turn) => String(turn));
  const pages: Record<string, [items: readonly string[], look: (item: string) => Promise<unknown>]> = {
    "worklist page": [turns, look(official, () => "/api/worklist")],
    "page of an open case": [await caseIds("ended_at is null"), look(administrator, (id) => `/api/cases/${id}`)],
    "page of a closed case": [await caseIds("ended_at is not null"), look(administrator, (id) => `/api/cases/${id}`)],
    "administrator's list of all cases": [turns, look(administrator, () => "/api/cases")],
    "of the running ones": [turns, look(administrator, () => "/api/cases?status=open")],
    "of the ended ones": [turns, look(administrator, () => "/api/cases?status=ended")],
    "of the cancelled ones (there are none)": [turns, look(administrator, () => "/api/cases?status=cancelled")],
    "of one SOP": [
      turns,
      look(administrator, (turn) => `/api/cases?procedureId=${procedures[Number(turn) % procedures.length]?.id}`),
    ],
    "an official's list of cases": [turns, look(official, () => "/api/cases")],
    "register of SOPs, with their open cases": [turns.slice(0, 50), look(administrator, () => "/api/procedures")],
  };
  const measured: Record<string, Spread> = {};
  for (const [name, [items, look]] of Object.entries(pages)) {
    await spreadOver(turns.slice(0, 5), async (turn) => look(items[Number(turn)] ?? ""));
    measured[name] = await spreadOver(items.slice(5), look);
  }
  return measured;
}

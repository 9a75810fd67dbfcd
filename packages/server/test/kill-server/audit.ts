import { replay, type CaseEntry } from "@alur/run";
import { postgresCases, verifyTrails } from "@alur/run/io";
import type { Pool } from "pg";
import { openDatabase } from "../../src/database/connect.ts";
import { listAgencies } from "../../src/office/list-agencies.ts";
import type { SentCommand } from "./official-at-work.ts";

/** What the database holds of what was sent. All but `done` should be 0. */
export interface Audit {
  done: number;
  /** Said to be done, and not in the trail. */
  lost: number;
  /** In the trail more than once. */
  doubled: number;
  /** Said to be refused, and in the trail. */
  contrary: number;
  /** Cases whose trail has a gap, or whose work items are not those that the trail leaves. */
  torn: number;
  /** Trails whose hash chain does not verify. */
  unchained: number;
}

/** Opens the data folder that a killed server left and compares its trails with what people were told. */
export async function audit(dataFolder: string, sent: readonly SentCommand[]): Promise<Audit> {
  const database = await openDatabase({ dataFolder }, () => {});
  try {
    const kept = await keptCommands(database.ownerPool);
    const times = (command: SentCommand): number => kept.get(command.commandId) ?? 0;
    const done = sent.filter((command) => command.answer === "done");
    return {
      done: done.length,
      lost: done.filter((command) => times(command) === 0).length,
      doubled: sent.filter((command) => times(command) > 1).length,
      contrary: sent.filter((command) => command.answer === "refused" && times(command) > 0).length,
      torn: await countTorn(database.ownerPool),
      unchained: await countUnchained(database.appPool),
    };
  } finally {
    await database.stop();
  }
}

async function keptCommands(pool: Pool): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ command_id: string; times: number }>(
    "select command_id, count(*)::int as times from alur.case_event group by command_id",
  );
  return new Map(rows.map((row) => [row.command_id, row.times]));
}

async function countTorn(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ agency_id: string; case_id: string; version: number; items: string[] }>(`
    select agency_id, case_id, version, array(
      select work_item_id || ' ' || status from alur.work_item item
      where item.agency_id = c.agency_id and item.case_id = c.case_id) as items
    from alur."case" c`);
  const cases = postgresCases(pool);
  let torn = 0;
  for (const row of rows) {
    const entries = await cases.load(row.agency_id, row.case_id);
    if (!isWhole(entries, row.version) || !sameItems(entries, row.items)) torn++;
  }
  return torn;
}

async function countUnchained(pool: Pool): Promise<number> {
  let unchained = 0;
  for (const { agencyId } of await listAgencies(pool)) unchained += (await verifyTrails(pool, agencyId)).breaks.length;
  return unchained;
}

function isWhole(entries: readonly CaseEntry[], version: number): boolean {
  return entries.length === version && entries.every((entry, i) => entry.version === i + 1);
}

function sameItems(entries: readonly CaseEntry[], items: readonly string[]): boolean {
  const state = replay(entries.flatMap((entry) => entry.events));
  const left = Object.values(state.workItems).map((item) => `${item.id} ${item.status}`);
  return left.length === items.length && left.every((item) => items.includes(item));
}

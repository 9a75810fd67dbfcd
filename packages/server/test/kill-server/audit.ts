import { replay, type CaseEntry } from "@alur/run";
import { postgresCases, verifyTrails } from "@alur/run/io";
import type { Pool } from "pg";
import { openBeside } from "../../src/database/open-beside.ts";
import { openPool } from "../../src/database/pool.ts";
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
  /** Reminders that were raised more than once. */
  remindedTwice: number;
  /** The same command sent several times at once, and answered now with yes and now with no. */
  unlike: number;
}

/** Compares the trails of a data folder with what people were told: beside the server that runs on it, or as a killed one left it. */
export async function audit(dataFolder: string, sent: readonly SentCommand[]): Promise<Audit> {
  const database = await openBeside({ dataFolder }, () => {});
  const ownerPool = openPool({ ...database.ownerConnection, max: 2 }, () => {});
  try {
    const kept = await keptCommands(ownerPool);
    const trails = await readTrails(ownerPool);
    const times = (command: SentCommand): number => kept.get(command.commandId) ?? 0;
    const done = sent.filter((command) => command.answer === "done");
    return {
      done: done.length,
      lost: done.filter((command) => times(command) === 0).length,
      doubled: sent.filter((command) => times(command) > 1).length,
      contrary: sent.filter((command) => command.answer === "refused" && times(command) > 0).length,
      torn: trails.filter(isTorn).length,
      unchained: await countUnchained(database.appPool),
      remindedTwice: trails.reduce((sum, { entries }) => sum + countRepeated(entries), 0),
      unlike: sent.filter((command) => command.unlike).length,
    };
  } finally {
    await ownerPool.end();
    await database.stop();
  }
}

async function keptCommands(pool: Pool): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ command_id: string; times: number }>(
    "select command_id, count(*)::int as times from alur.case_event group by command_id",
  );
  return new Map(rows.map((row) => [row.command_id, row.times]));
}

/** A case as its own row and its work items show it, and the trail from which both must follow. */
interface FoundTrail {
  version: number;
  items: readonly string[];
  entries: readonly CaseEntry[];
}

async function readTrails(pool: Pool): Promise<FoundTrail[]> {
  const { rows } = await pool.query<{ agency_id: string; case_id: string; version: number; items: string[] }>(`
    select agency_id, case_id, version, array(
      select work_item_id || ' ' || status from alur.work_item item
      where item.agency_id = c.agency_id and item.case_id = c.case_id) as items
    from alur."case" c`);
  const cases = postgresCases(pool);
  const found: FoundTrail[] = [];
  for (const { agency_id, case_id, version, items } of rows) {
    found.push({ version, items, entries: await cases.load(agency_id, case_id) });
  }
  return found;
}

function isTorn({ version, items, entries }: FoundTrail): boolean {
  return !isWhole(entries, version) || !sameItems(entries, items);
}

function countRepeated(entries: readonly CaseEntry[]): number {
  const raised = entries.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (event.type !== "WorkItemReminded" && event.type !== "CaseReminded") return [];
      return [`${event.type === "WorkItemReminded" ? event.workItemId : ""} ${event.level} ${event.dueAt}`];
    }),
  );
  return raised.length - new Set(raised).size;
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

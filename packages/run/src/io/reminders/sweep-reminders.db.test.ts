import { defaultWorkingCalendar, drawSop } from "@alur/model";
import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import type { Actor } from "../../case/actor.ts";
import type { CaseCommand } from "../../case/case-command.ts";
import type { Procedure } from "../../procedure.ts";
import { CaseCache } from "../../store/case-cache.ts";
import { runCommand } from "../../store/run-command.ts";
import { by } from "../../testing/commands.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { promising } from "../../testing/test-office.ts";
import { postgresCases } from "../postgres/postgres-cases.ts";
import { sweepReminders, type ReminderSweep, type SweptReminders } from "./sweep-reminders.ts";

let database: TestDatabase;
let otherPool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(inject("postgres"));
  // The connections of another server process.
  otherPool = database.openPool({ max: 5, pipeline: true });
});
afterAll(() => database.drop());

const calendar = defaultWorkingCalendar();
const [head, staf] = [crypto.randomUUID(), crypto.randomUUID()];
const siti: Actor = { officialId: crypto.randomUUID(), postIds: [staf], unitIds: [] };
const letter = `
  1 | Staf | Menyusun konsep surat | | | 30 menit |
  2 | Staf | Mengirim surat        | | | 4x/tahun |`;
let agencyId: string;
let procedure: Procedure;
beforeEach(async () => {
  agencyId = crypto.randomUUID();
  procedure = { id: crypto.randomUUID(), sop: drawSop(letter).sop, binding: { p1: { kind: "post", postId: staf } } };
  await postgresCases(database.appPool).putIntoForce({ agencyId, procedure, by: siti.officialId, at: at("08:00") });
});

/** Monday 2 March 2026 in Jakarta, or another day of that month. */
function at(time: string, day = 2): string {
  return new Date(`2026-03-0${day}T${time}:00+07:00`).toISOString();
}

async function does(command: CaseCommand): Promise<void> {
  const context = { agencyId, calendar, cache: new CaseCache() };
  const answer = await runCommand(
    postgresCases(database.appPool),
    { ...command, commandId: crypto.randomUUID() },
    context,
  );
  expect(answer.kind).toBe("done");
}

async function open(moment = at("09:00")): Promise<string> {
  const caseId = crypto.randomUUID();
  await does(by(siti, moment, caseId).open({ procedureId: procedure.id }));
  return caseId;
}

async function sweep(
  moment: string,
  pool = database.appPool,
  more: Partial<ReminderSweep> = {},
): Promise<SweptReminders> {
  const { findProcedure } = postgresCases(pool);
  const newId = () => crypto.randomUUID();
  return sweepReminders(pool, findProcedure, {
    agencyId,
    calendar,
    superiorsOf: { [staf]: [head] },
    at: moment,
    newId,
    ...more,
  });
}

/** Sweeps until nothing is due any more. */
async function sweepAll(moment: string, pool = database.appPool): Promise<number> {
  const { cases, reminded } = await sweep(moment, pool);
  return cases === 0 ? 0 : reminded + (await sweepAll(moment, pool));
}

/** What was said in each trail, as "overdue w1". */
async function said(caseId: string): Promise<string[]> {
  const entries = await postgresCases(database.appPool).load(agencyId, caseId);
  return entries
    .flatMap((entry) => entry.events)
    .flatMap((event) => {
      if (event.type === "WorkItemReminded") return `${event.level} ${event.workItemId}`;
      return event.type === "CaseReminded" ? `${event.level} berkas` : [];
    });
}

test("as time goes on a berkas is reminded of its deadline, and its superior hears at last", async () => {
  const caseId = await open();
  expect(await sweepAll(at("09:20"))).toBe(0);
  expect(await sweepAll(at("09:25"))).toBe(1);
  expect(await sweepAll(at("09:35"))).toBe(1);
  expect(await sweepAll(at("09:31", 3))).toBe(1);
  expect(await sweepAll(at("09:31", 6))).toBe(0);
  expect(await said(caseId)).toEqual(["soon w1", "overdue w1", "escalated w1"]);
  const { rows } = await database.ownerPool.query(
    "select escalated_at, remind_at from alur.work_item where case_id = $1",
    [caseId],
  );
  expect(rows).toEqual([{ escalated_at: new Date(at("09:31", 3)), remind_at: null }]);
});

test("two servers that sweep one database together raise each reminder once", async () => {
  const cases = await Promise.all(Array.from({ length: 60 }, async () => open()));
  for (const moment of [at("09:25"), at("09:35"), at("09:31", 3)]) {
    const counts = await Promise.all([sweepAll(moment), sweepAll(moment, otherPool), sweepAll(moment, otherPool)]);
    // Who found everything taken stops for now; nothing is left for the next sweep.
    expect(counts.reduce((sum, count) => sum + count, await sweepAll(moment))).toBe(cases.length);
  }
  for (const caseId of cases) expect(await said(caseId)).toEqual(["soon w1", "overdue w1", "escalated w1"]);
});

test("an official who finishes the work while it is swept loses nothing, and neither does the trail", async () => {
  const cases = await Promise.all(Array.from({ length: 20 }, async () => open()));
  for (const caseId of cases) await does(by(siti, at("09:05"), caseId).claim("w1"));
  await Promise.all([
    sweepAll(at("09:35")),
    sweepAll(at("09:35"), otherPool),
    ...cases.map(async (caseId) => does(by(siti, at("09:35"), caseId).complete("w1"))),
  ]);
  for (const caseId of cases) {
    const entries = await postgresCases(database.appPool).load(agencyId, caseId);
    expect(entries.map(({ version }) => version)).toEqual(entries.map((_, i) => i + 1));
    expect(entries.flatMap(({ events }) => events).filter(({ type }) => type === "WorkItemCompleted")).toHaveLength(1);
    expect([[], ["overdue w1"]]).toContainEqual(await said(caseId));
  }
});

test("a clock that jumps ahead and is set back neither doubles a reminder nor loses one", async () => {
  const caseId = await open();
  expect(await sweepAll("2031-03-03T02:00:00.000Z")).toBe(1);
  expect(await said(caseId)).toEqual(["overdue w1", "escalated w1"]);
  const later = await open(at("10:00"));
  expect(await sweepAll(at("10:10"))).toBe(0);
  expect(await sweepAll(at("10:25"))).toBe(1);
  expect(await sweepAll(at("10:35"))).toBe(1);
  expect(await said(later)).toEqual(["soon w1", "overdue w1"]);
  expect(await said(caseId)).toEqual(["overdue w1", "escalated w1"]);
});

test("a berkas on hold rests, and goes on with its reminders where it stopped", async () => {
  const caseId = await open();
  await does(by(siti, at("09:10"), caseId).hold());
  expect(await sweep(at("09:00", 5))).toMatchObject({ cases: 0 });
  await does(by(siti, at("09:10", 5), caseId).resume());
  expect(await sweepAll(at("09:22", 5))).toBe(0);
  expect(await sweepAll(at("09:23", 5))).toBe(1);
  expect(await sweepAll(at("09:31", 5))).toBe(1);
  expect(await said(caseId)).toEqual(["soon w1", "overdue w1"]);
});

test("work whose Waktu says how often is never due, and never swept", async () => {
  const caseId = await open();
  await does(by(siti, at("09:05"), caseId).claim("w1"));
  await does(by(siti, at("09:10"), caseId).complete("w1"));
  expect(await sweep("2036-03-03T02:00:00.000Z")).toMatchObject({ cases: 0, reminded: 0 });
});

test("the whole berkas is reminded of what the service standard promises", async () => {
  const promised: Procedure = { ...procedure, id: crypto.randomUUID(), sop: promising(letter, "2 hari kerja") };
  await postgresCases(database.appPool).putIntoForce({
    agencyId,
    procedure: promised,
    by: siti.officialId,
    at: at("08:00"),
  });
  procedure = promised;
  const caseId = await open();
  await does(by(siti, at("09:05"), caseId).claim("w1"));
  await does(by(siti, at("09:10"), caseId).complete("w1"));
  for (const moment of [at("14:00", 3), at("09:01", 4), at("09:01", 5)]) expect(await sweepAll(moment)).toBe(1);
  expect(await said(caseId)).toEqual(["soon berkas", "overdue berkas", "escalated berkas"]);
});

test("a berkas that cannot be judged keeps no other from its reminder, and is asked again later", async () => {
  const [broken, sound] = [await open(), await open()];
  const { findProcedure } = postgresCases(database.appPool);
  const newId = () => crypto.randomUUID();
  const load = async (agency: string, id: string) => findProcedure(agency, id);
  let asked = 0;
  const failing = async (agency: string, id: string) => {
    asked += 1;
    if (asked === 1) throw new Error("unreadable");
    return load(agency, id);
  };
  const moment = at("09:35");
  const swept = await sweepReminders(database.appPool, failing, {
    agencyId,
    calendar,
    superiorsOf: {},
    at: moment,
    newId,
  });
  expect(swept).toMatchObject({ cases: 2, reminded: 1, faults: [{ fault: new Error("unreadable") }] });
  expect(await sweepAll(moment)).toBe(0);
  expect(await sweepAll(at("10:36"))).toBe(1);
  expect(await Promise.all([said(broken), said(sound)])).toEqual([["overdue w1"], ["overdue w1"]]);
});

test("a reminder that the database refuses is tried again later, and those written before and after it stand", async () => {
  const cases = [await open(), await open(), await open()];
  const [, refused] = cases;
  await database.ownerPool.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
     create trigger refuse before insert on alur.case_event for each row when (new.case_id = '${refused}') execute function refuse()`,
  );
  expect(await sweep(at("09:35"))).toMatchObject({ cases: 3, reminded: 2, faults: [{ caseId: refused }] });
  await database.ownerPool.query("drop trigger refuse on alur.case_event");
  expect(await sweepAll(at("09:35"))).toBe(0);
  expect(await sweepAll(at("10:36"))).toBe(1);
  for (const caseId of cases) expect(await said(caseId)).toEqual(["overdue w1"]);
});

test("a berkas that is looked at too early, because the calendar has changed since, is looked at again in time", async () => {
  const caseId = await open();
  const fromTen = { ...calendar, week: calendar.week.map(() => [[600, 960] as [number, number]]) };
  const next = async () =>
    database.ownerPool.query("select remind_at from alur.work_item where case_id = $1", [caseId]);
  expect((await next()).rows).toEqual([{ remind_at: new Date(at("09:22")) }]);
  expect(await sweep(at("09:25"), database.appPool, { calendar: fromTen })).toMatchObject({ cases: 1, reminded: 0 });
  expect((await next()).rows).toEqual([{ remind_at: new Date(at("09:30")) }]);
});

import { announce, inAgency, inNoAgency, sealTrails, type AgencyDatabase } from "@alur/run/io";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "../ask-server.ts";
import { sampleFiles } from "../files/sample-files.ts";
import { act } from "../letter-office.ts";
import { startTestServer, type TestServer } from "../test-server.ts";
import { listTables, tablesNotKeptApart, tablesOfAgencies, type FoundTable } from "./kept-apart.ts";
import { openOtherwise, openTwoAgencies, type TwoAgencies } from "./two-agencies.ts";

let server: TestServer;
let agencies: TwoAgencies;
let tables: FoundTable[];
beforeAll(async () => {
  server = await startTestServer();
  agencies = await openTwoAgencies(server);
  await openOtherwise(agencies.office);
  await askServer(server.app, agencies.office.administrator, {
    path: "/api/office/units",
    body: { name: "Subbagian Arsip", aliases: [] },
    headers: { "idempotency-key": "subbagian-arsip" },
  });
  // A file that has arrived and waits to be attached.
  await agencies.office.sari.upload(`/api/cases/${agencies.letter.id}/uploads`, sampleFiles.pdf);
  const now = new Date().toISOString();
  await sealTrails(server.database.appPool, agencies.officeId, { at: now, unlessSince: now });
  // Two steps: one that was announced, and one that waits.
  await announce(server.database.appPool);
  await server.services.stop();
  const waits = await act(agencies.office.sari, agencies.letter.id, { type: "AddComment", text: "Mohon segera" });
  if (waits.status !== 200) throw new Error(`The step that is to wait was refused with ${waits.status}.`);
  tables = await tablesOfAgencies(server.database.ownerPool);
});
afterAll(() => server.stop());

const NOT_ALLOWED = "42501";

/** How many rows a statement touched, or the code with which the database refused it. */
async function outcome(database: AgencyDatabase, statement: string, values: unknown[]): Promise<number | string> {
  try {
    return (await database.query(statement, values)).rowCount ?? 0;
  } catch (fault) {
    return String((fault as { code?: unknown }).code);
  }
}

test("every table is kept apart, or is known to hold nothing of an agency", async () => {
  expect(await tablesNotKeptApart(server.database.ownerPool)).toEqual([]);
});

test("only these tables show more than an agency's own rows, and only to those who say why they ask", async () => {
  const openings = (await listTables(server.database.ownerPool)).flatMap(({ name, openings }) =>
    openings.map((opening) => `${name}: ${opening}`),
  );
  expect(openings).toEqual([
    "alur.agency: looked_after",
    "alur.announcement: announced",
    "alur.official: own_account",
    "alur.outbox: announced",
  ]);
});

test("a table that somebody forgot to keep apart is reported", async () => {
  const { ownerPool } = server.database;
  await ownerPool.query(`
    create table alur.planted_open (agency_id uuid, letter text);
    create table alur.planted_loose (letter text, agency_id uuid);
    create table alur.planted_ajar (agency_id uuid, letter text);
    call alur.keep_apart('alur.planted_ajar');
    alter table alur.planted_ajar no force row level security`);
  try {
    expect(await tablesNotKeptApart(ownerPool)).toEqual([
      "alur.planted_ajar is not kept apart.",
      "alur.planted_loose does not lead with the agency.",
      "alur.planted_open is not kept apart.",
    ]);
  } finally {
    await ownerPool.query("drop table alur.planted_open, alur.planted_loose, alur.planted_ajar");
  }
});

test("of no table does another agency see, change, remove or add a row, whatever its statement forgets", async () => {
  const { ownerPool, appPool } = server.database;
  const { officeId, neighbourId } = agencies;
  for (const { name, quoted } of tables) {
    const { rows } = await ownerPool.query<{ row: object }>(
      `select to_json(t) as row from ${quoted} t where agency_id = $1`,
      [officeId],
    );
    const [{ row } = {}] = rows;
    expect(row, `the office has no row in ${name}, so nothing is shown of it`).toBeDefined();
    for (const stranger of [inAgency(appPool, neighbourId), inNoAgency(appPool)]) {
      const ask = async (statement: string, value: unknown = officeId) => outcome(stranger, statement, [value]);
      const seen = await stranger.query(`select agency_id from ${quoted} where agency_id = $1`, [officeId]);
      expect(seen.rows, name).toEqual([]);
      expect([0, NOT_ALLOWED], name).toContain(
        await ask(`update ${quoted} set agency_id = agency_id where agency_id = $1`),
      );
      expect([0, NOT_ALLOWED], name).toContain(await ask(`delete from ${quoted} where agency_id = $1`));
      const copied = `insert into ${quoted} overriding system value select * from json_populate_record(null::${quoted}, $1)`;
      expect(await ask(copied, JSON.stringify(row)), name).toBe(NOT_ALLOWED);
      // Nor can it give away what is its own.
      expect([0, NOT_ALLOWED], name).toContain(await ask(`update ${quoted} set agency_id = $1`));
    }
  }
});

test("what the office itself asks for, it sees", async () => {
  const office = inAgency(server.database.appPool, agencies.officeId);
  for (const { name, quoted } of tables) {
    const { rows } = await office.query(`select distinct agency_id from ${quoted}`);
    expect(rows, name).toEqual([{ agency_id: agencies.officeId }]);
  }
});

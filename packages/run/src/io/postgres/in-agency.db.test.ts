import type { Pool } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { inAgency, inNoAgency, type AgencyDatabase } from "./in-agency.ts";

let database: TestDatabase;
// One connection, so that each agency gets the one that the agency before has used.
let pool: Pool;
const [dinas, badan] = [crypto.randomUUID(), crypto.randomUUID()];

beforeAll(async () => {
  database = await createTestDatabase(inject("postgres"));
  pool = database.openPool({ max: 1, pipeline: true });
  for (const agencyId of [dinas, badan]) {
    await inAgency(pool, agencyId).query(
      `insert into alur.procedure (agency_id, procedure_id, title, number, step_count, sop, binding, in_force_since, put_into_force_by)
       values ($1, $1, 'Surat Masuk', '', 1, '{}', '{}', now(), $1)`,
      [agencyId],
    );
  }
});
afterAll(() => database.drop());

async function seenBy(agency: AgencyDatabase): Promise<string[]> {
  const { rows } = await agency.query<{ agency_id: string }>("select agency_id from alur.procedure");
  return rows.map((row) => row.agency_id);
}

test("an agency sees its own rows only, whichever agency used the connection before", async () => {
  expect(await seenBy(inAgency(pool, dinas))).toEqual([dinas]);
  expect(await seenBy(inAgency(pool, badan))).toEqual([badan]);
  expect(await seenBy(inNoAgency(pool))).toEqual([]);
  expect(await seenBy(inAgency(pool, dinas))).toEqual([dinas]);
});

test("a statement that fails leaves the next agency no rows of the one before", async () => {
  await expect(inAgency(pool, dinas).query("select 1 / 0")).rejects.toThrow("division by zero");
  expect(await seenBy(inNoAgency(pool))).toEqual([]);
  expect(await seenBy(inAgency(pool, badan))).toEqual([badan]);
});

test("a transaction that is given up leaves its connection with the agency that it had", async () => {
  const client = await inAgency(pool, dinas).connect();
  await client.query("begin");
  await client.query("select set_config('alur.agency_id', $1, true)", [badan]);
  await client.query("rollback");
  client.release();
  expect(await seenBy(inAgency(pool, dinas))).toEqual([dinas]);
});

test("what is no agency's identifier shows nothing and says so", async () => {
  await expect(seenBy(inAgency(pool, "dinas"))).rejects.toThrow("invalid input syntax for type uuid");
});

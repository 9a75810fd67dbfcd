import { workingCalendarSchema } from "@alur/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../database/migrate.ts";
import { readMigrationSets } from "../../database/migration-sets.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/index.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => database.drop());

test("an office of an earlier version keeps its hours and its closed days, as the first version of its calendar", async () => {
  const { ownerPool } = database;
  await ownerPool.query("drop schema alur cascade");
  const sets = readMigrationSets();
  const earlier = sets.map((set) => ({ ...set, migrations: set.migrations.filter(({ name }) => name < "0003") }));
  await migrate(ownerPool, earlier);
  const week = [[[480, 840]], [[480, 840]], [[480, 840]], [[480, 840]], [[480, 660]], [[480, 720]], []];
  const calendar = { utcOffsetMinutes: 540, week, closedOn: ["2026-08-18"] };
  const agencyId = crypto.randomUUID();
  await ownerPool.query(
    `alter table alur.agency no force row level security;
     insert into alur.agency (agency_id, name, calendar) values ('${agencyId}', 'Dinas', '${JSON.stringify(calendar)}');
     alter table alur.agency force row level security`,
  );
  await migrate(ownerPool, sets);
  const { rows } = await ownerPool.query<{ version: number; calendar: unknown; applied: boolean }>(
    `select version, calendar, applied_at is not null as applied from alur.working_calendar, set_config('alur.agency_id', $1, false)`,
    [agencyId],
  );
  const [row] = rows;
  expect(row).toMatchObject({ version: 1, applied: true });
  expect(workingCalendarSchema.parse(row?.calendar)).toMatchObject({
    utcOffsetMinutes: 540,
    week,
    holidays: [{ date: "2026-08-18", kind: "office" }],
  });
});

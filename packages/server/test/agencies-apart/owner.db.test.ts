import { inAgency, verifyTrails } from "@alur/run/io";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDatabase, type OfficeDatabase } from "../../src/database/connect.ts";
import { migrate } from "../../src/database/migrate.ts";
import { readMigrationSets } from "../../src/database/migration-sets.ts";
import { openDiskFiles } from "../../src/files/disk-files.ts";
import { discardDemo } from "../../src/demo/discard-demo.ts";
import { openDemo } from "../../src/demo/open-demo.ts";
import { openServices } from "../../src/open-services.ts";
import { migrateSignIn } from "../../src/sign-in/migrate-sign-in.ts";

// On a PostgreSQL server of the office's own, the owner of Alur's tables is nobody special: the policies bind them too.
const owner = `dinas_${crypto.randomUUID().replaceAll("-", "")}`;
let administrator: Client;
let database: OfficeDatabase;

beforeAll(async () => {
  const server = inject("postgres");
  const signIn = server.password === undefined ? {} : { password: server.password };
  administrator = new Client({
    host: server.host,
    port: server.port,
    user: server.owner,
    database: "postgres",
    ...signIn,
  });
  await administrator.connect();
  await administrator.query(`create role ${owner} login password 'padi'`);
  await administrator.query(`grant ${server.appRole} to ${owner}`);
  await administrator.query(`create database ${owner} owner ${owner}`);
  const host = encodeURIComponent(server.host);
  const databaseUrl = `postgres://${owner}:padi@localhost:${server.port}/${owner}?host=${host}`;
  database = await openDatabase({ databaseUrl }, () => {});
});
afterAll(async () => {
  await database.stop();
  await administrator.query(`drop database ${owner} with (force)`);
  await administrator.query(`drop role ${owner}`);
  await administrator.end();
});

test("trails from before the chain are chained when Alur is brought up to date", async () => {
  const before = readMigrationSets().map(({ name, migrations }) => ({
    name,
    migrations: name === "run" ? migrations.filter((migration) => migration.name < "0004") : [],
  }));
  await migrate(database.ownerPool, before);
  const [agencyId = "", ...cases] = Array.from({ length: 3 }, () => crypto.randomUUID());
  const office = inAgency(database.appPool, agencyId);
  await office.query(
    `insert into alur.procedure (agency_id, procedure_id, title, number, step_count, sop, binding, in_force_since, put_into_force_by)
     values ($1, $1, 'Surat Masuk', '', 1, '{}', '{}', now(), $1)`,
    [agencyId],
  );
  for (const caseId of cases) {
    await office.query(
      `insert into alur."case" (agency_id, case_id, procedure_id, version, status, subject, number, via_post_id, opened_by, opened_at)
       values ($1, $2, $1, 3, 'open', 'Surat', '', $1, $1, now())`,
      [agencyId, caseId],
    );
    await office.query(
      `insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events)
       select $1, $2, n, gen_random_uuid(), $1, now() + n * interval '1 second', '[{"type": "Lama"}]' from generate_series(1, 3) n`,
      [agencyId, caseId],
    );
  }
  await migrate(database.ownerPool, readMigrationSets());
  expect(await verifyTrails(database.appPool, agencyId)).toMatchObject({ cases: 2, entries: 6, breaks: [] });
});

test("an owner who is nobody special makes the tables, and is kept apart from the agencies' rows", async () => {
  await migrate(database.ownerPool, readMigrationSets());
  await migrateSignIn(database.ownerPool);
  const { tables } = await openServices(database, openDiskFiles("/nowhere"));
  await tables.transaction().execute(openDemo);
  expect((await database.ownerPool.query("select from alur.official")).rowCount).toBe(0);
});

test("the sample office can be discarded there as well, whole", async () => {
  const { tables } = await openServices(database, openDiskFiles("/nowhere"));
  await discardDemo(tables);
  const { tables: again } = await openServices(database, openDiskFiles("/nowhere"));
  await again.transaction().execute(openDemo);
  const { rows } = await database.ownerPool.query(`select count(*)::int as accounts from auth."user"`);
  expect(rows).toEqual([{ accounts: 10 }]);
});

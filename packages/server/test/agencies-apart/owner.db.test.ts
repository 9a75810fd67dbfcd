import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDatabase, type OfficeDatabase } from "../../src/database/connect.ts";
import { migrate } from "../../src/database/migrate.ts";
import { readMigrationSets } from "../../src/database/migration-sets.ts";
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

test("an owner who is nobody special makes the tables, and is kept apart from the agencies' rows", async () => {
  await migrate(database.ownerPool, readMigrationSets());
  await migrateSignIn(database.ownerPool);
  const { tables } = await openServices(database.appPool);
  await tables.transaction().execute(openDemo);
  expect((await database.ownerPool.query("select from alur.official")).rowCount).toBe(0);
});

test("the sample office can be discarded there as well, whole", async () => {
  const { tables } = await openServices(database.appPool);
  await discardDemo(tables);
  const { tables: again } = await openServices(database.appPool);
  await again.transaction().execute(openDemo);
  const { rows } = await database.ownerPool.query(`select count(*)::int as accounts from auth."user"`);
  expect(rows).toEqual([{ accounts: 10 }]);
});

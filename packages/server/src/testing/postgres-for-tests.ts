import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestPostgres } from "@alur/run/testing";
import type { PoolConfig } from "pg";
import type { TestProject } from "vitest/node";
import { appRole, ensureAppRole } from "../database/app-role.ts";
import { startEmbedded } from "../database/embedded/start.ts";
import { migrate } from "../database/migrate.ts";
import { readMigrationSets } from "../database/migration-sets.ts";
import { openPool } from "../database/pool.ts";
import { prepareData } from "./prepared-data.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A data folder after Alur's first start, to be copied with `copyPrepared`. */
    preparedData: string;
  }
}

// Nothing in this PostgreSQL outlives the run, so it need not wait for the disk.
const fast = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_connections: "200",
};

const template = "migrated_template";

/**
 * For vitest's `globalSetup`: one real PostgreSQL for all tests of a run, with one migrated database that the tests
 * clone, and the data folder of a first start. They find them with `inject("postgres")` and `inject("preparedData")`.
 */
export default async function startPostgresForTests(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-test-"));
  const postgres = await startEmbedded({ dataFolder, settings: fast, say: () => {} });
  const { host, port, owner, password } = postgres;
  const signIn = password === undefined ? {} : { password };
  const prepared = await prepareData();
  project.provide("preparedData", prepared.folder);
  const end = async () => {
    prepared.remove();
    await postgres.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    await makeTemplate({ host, port, user: owner, ...signIn }, password);
  } catch (problem) {
    await end();
    throw problem;
  }
  const provided: TestPostgres = { host, port, owner, appRole, template, ...signIn };
  project.provide("postgres", provided);
  return end;
}

async function makeTemplate(connection: PoolConfig, password: string | undefined): Promise<void> {
  const maintenance = openPool({ ...connection, database: "postgres", max: 1 }, () => {});
  await maintenance.query(`create database ${template}`);
  await ensureAppRole(maintenance, { kind: "own-login", ...(password === undefined ? {} : { password }) });
  await maintenance.end();
  const pool = openPool({ ...connection, database: template, max: 1 }, () => {});
  try {
    await migrate(pool, readMigrationSets());
  } finally {
    await pool.end();
  }
}

import { getMigrations } from "better-auth/db/migration";
import { PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { authOptions, authSchema } from "./auth-options.ts";

// Any number does, as long as every Alur server takes the same one.
const lockNumber = 7_233_111;

/** Brings better-auth's tables up to date and lets the app's role use them. Needs the owner's rights; of several servers that start at once one does it. */
export async function migrateSignIn(ownerPool: Pool): Promise<void> {
  const client = await ownerPool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    await client.query(`create schema if not exists ${authSchema}`);
    const { runMigrations } = await getMigrations(authOptions(new PostgresDialect({ pool: ownerPool })));
    await runMigrations();
    await client.query(`
      grant usage on schema ${authSchema} to alur_app;
      grant select, insert, update, delete on all tables in schema ${authSchema} to alur_app`);
    await client.query("select pg_advisory_unlock($1)", [lockNumber]);
    client.release();
  } catch (fault) {
    // Closing the connection gives the lock back even where the connection can no longer be asked to.
    client.release(true);
    throw fault;
  }
}

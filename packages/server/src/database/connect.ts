import type { Pool, PoolConfig } from "pg";
import type { AppSignIn } from "./app-role.ts";
import { appRole, ensureAppRole } from "./app-role.ts";
import type { Say } from "./database-fault.ts";
import type { EmbeddedPostgres } from "./embedded/start.ts";
import { startEmbedded } from "./embedded/start.ts";
import { ensureDatabase, officeDatabase } from "./office-database.ts";
import { openPool } from "./pool.ts";
import { requireUsableServer } from "./server-requirements.ts";

/** Where the office keeps its data: in a folder of this computer, or on a PostgreSQL server (`DATABASE_URL`). */
export type DatabaseChoice = { readonly dataFolder: string } | { readonly databaseUrl: string };

/** The office's database, open. */
export interface OfficeDatabase {
  /** Owns the tables: for migrations only. */
  readonly ownerPool: Pool;
  /** For a connection of one's own as the owner, e.g. one that copies whole tables. */
  readonly ownerConnection: PoolConfig;
  /** Serves people, under the role `alur_app`. */
  readonly appPool: Pool;
  /** For a connection of one's own under the same role, e.g. one that waits for announcements (`listen`). */
  readonly appConnection: PoolConfig;
  /** Closes all connections and, where it is our own PostgreSQL, stops it. */
  stop(): Promise<void>;
}

/**
 * Opens the office's database, starting our own PostgreSQL where the office has no server.
 * Throws a `DatabaseFault` whose message tells the administrator what to do.
 */
export async function openDatabase(choice: DatabaseChoice, say: Say): Promise<OfficeDatabase> {
  return "databaseUrl" in choice ? openServer(choice.databaseUrl, say) : openOwn(choice.dataFolder, say);
}

async function openOwn(dataFolder: string, say: Say): Promise<OfficeDatabase> {
  const postgres = await startEmbedded({ dataFolder, say });
  try {
    const owner = embeddedConnection(postgres, postgres.owner);
    await ensureDatabase({ ...owner, database: "postgres" });
    const signIn: AppSignIn = {
      kind: "own-login",
      ...(postgres.password === undefined ? {} : { password: postgres.password }),
    };
    return await openPools(owner, embeddedConnection(postgres, appRole), signIn, say, () => postgres.stop());
  } catch (problem) {
    await postgres.stop();
    throw problem;
  }
}

async function openServer(databaseUrl: string, say: Say): Promise<OfficeDatabase> {
  const owner: PoolConfig = { connectionString: databaseUrl, connectionTimeoutMillis: 15_000 };
  await requireUsableServer(owner);
  const app: PoolConfig = { ...owner, options: `-c role=${appRole}` };
  return openPools(owner, app, { kind: "from-owner" }, say, async () => {});
}

function embeddedConnection({ host, port, password }: EmbeddedPostgres, user: string): PoolConfig {
  return { host, port, user, database: officeDatabase, ...(password === undefined ? {} : { password }) };
}

async function openPools(
  owner: PoolConfig,
  app: PoolConfig,
  signIn: AppSignIn,
  say: Say,
  stopServer: () => Promise<void>,
): Promise<OfficeDatabase> {
  const ownerPool = openPool({ ...owner, max: 3 }, say);
  try {
    await ensureAppRole(ownerPool, signIn);
  } catch (problem) {
    await ownerPool.end();
    throw problem;
  }
  const appPool = openPool({ ...app, max: 10 }, say);
  return {
    ownerPool,
    ownerConnection: owner,
    appPool,
    appConnection: app,
    async stop() {
      await Promise.all([appPool.end(), ownerPool.end()]);
      await stopServer();
    },
  };
}

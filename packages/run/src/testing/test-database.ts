import { Client, Pool } from "pg";
import type { ClientConfig, PoolConfig } from "pg";

/** The PostgreSQL that runs during the tests, as vitest's `inject("postgres")` gives it. */
export interface TestPostgres {
  /** A folder with a socket, or a host name. */
  readonly host: string;
  readonly port: number;
  /** Who owns the tables. */
  readonly owner: string;
  /** Under which role the product serves people. */
  readonly appRole: string;
  /** A database with all tables and no rows. */
  readonly template: string;
  /** For both of them, where the server asks for one. */
  readonly password?: string;
}

declare module "vitest" {
  interface ProvidedContext {
    postgres: TestPostgres;
  }
}

/** A database of one test. */
export interface TestDatabase {
  readonly name: string;
  /** May do everything; for looking behind the scenes. */
  readonly ownerPool: Pool;
  /** May do what the product may do. */
  readonly appPool: Pool;
  /** For a connection of one's own under the app's role. */
  readonly appConnection: ClientConfig;
  /** One more pool under the app's role, such as that of another server, unless said otherwise. */
  openPool(settings: PoolConfig): Pool;
  /** Closes all pools and removes the database. */
  drop(): Promise<void>;
}

/** Clones the migrated database for one test file: `await createTestDatabase(inject("postgres"))`. */
export async function createTestDatabase(server: TestPostgres): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await maintain(server, `create database ${name} template ${server.template}`);
  const owner = connection(server, server.owner, name);
  const app = connection(server, server.appRole, name);
  const pools: Pool[] = [];
  const openPool = (settings: PoolConfig): Pool => {
    const pool = new Pool({ ...app, ...settings });
    // The database is removed with whatever is still connected to it.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    pools.push(pool);
    return pool;
  };
  return {
    name,
    ownerPool: openPool({ ...owner, max: 3 }),
    appPool: openPool({ max: 10, pipeline: true }),
    appConnection: app,
    openPool,
    async drop() {
      await Promise.all(pools.map(async (pool) => pool.end()));
      await maintain(server, `drop database ${name} with (force)`);
    },
  };
}

async function maintain(server: TestPostgres, statement: string): Promise<void> {
  const client = new Client(connection(server, server.owner, "postgres"));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function connection({ host, port, password }: TestPostgres, user: string, database: string): ClientConfig {
  return { host, port, user, database, ...(password === undefined ? {} : { password }) };
}

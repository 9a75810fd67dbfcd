import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Tables } from "./tables.ts";

/** The server's own tables, or a transaction on them: whoever takes one works in the caller's transaction. */
export type TableStore = Kysely<Tables>;

/** The server's own tables through a pool of connections, which stays the caller's to close. */
export function openTables(pool: Pool): TableStore {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

import type { AgencyDatabase } from "@alur/run/io";
import { Kysely, PostgresDialect, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** The server's own tables, or a transaction on them: whoever takes one works in the caller's transaction. */
export type TableStore = Kysely<Tables>;

/** The server's own tables as an agency sees them. Closing the connections stays the affair of whoever opened them. */
export function openTables(database: AgencyDatabase): TableStore {
  return new Kysely<Tables>({ dialect: dialectOf(database) });
}

/** The way to the database for whoever writes SQL through kysely. */
export function dialectOf({ connect }: AgencyDatabase): PostgresDialect {
  return new PostgresDialect({ pool: { options: {}, connect, end: async () => {} } });
}

/** Does all of it or nothing: in a transaction of its own, or as part of the caller's. */
export async function together<Result>(
  tables: TableStore,
  work: (transaction: TableStore) => Promise<Result>,
): Promise<Result> {
  return tables.isTransaction ? work(tables) : tables.transaction().execute(work);
}

/** Lets the rest of a transaction work for an agency that is only coming to be, or whose account asks before it is signed in. */
export async function workFor(transaction: TableStore, agencyId: string): Promise<void> {
  await sql`select set_config('alur.agency_id', ${agencyId}, true)`.execute(transaction);
}

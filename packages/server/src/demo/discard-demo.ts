import { sql } from "kysely";
import { DatabaseError } from "pg";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** With this code the database says that there is no sample office. */
const NO_DEMO = "AL001";

/** Removes the sample office with everything in it. The database itself refuses to do that to any other office. */
export async function discardDemo(tables: TableStore): Promise<void> {
  try {
    await sql`select alur.discard_demo()`.execute(tables);
  } catch (cause) {
    if (cause instanceof DatabaseError && cause.code === NO_DEMO) throw problem("not-demo");
    throw cause;
  }
}

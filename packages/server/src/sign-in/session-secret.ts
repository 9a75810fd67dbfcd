import { randomBytes } from "node:crypto";
import type { TableStore } from "../tables/open-tables.ts";

const name = "session-signing";

/** The key that signs session cookies: made once, the same for every server of the database, and shown to nobody. */
export async function loadSessionSecret(tables: TableStore): Promise<string> {
  await tables
    .insertInto("alur.server_secret")
    .values({ name, value: randomBytes(48).toString("base64url") })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await tables
    .selectFrom("alur.server_secret")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return value;
}

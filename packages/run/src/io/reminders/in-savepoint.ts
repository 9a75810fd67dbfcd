import type { PoolClient } from "pg";

/**
 * Writes, inside of a transaction, what may fail without taking along what was written before. It is one trip to the database: `write` sends all that it
 * sends before it waits for anything.
 */
export async function inSavepoint<Answer>(client: PoolClient, write: () => Promise<Answer>): Promise<Answer> {
  const [, written] = await Promise.allSettled([
    client.query("savepoint berkas"),
    write(),
    client.query("release savepoint berkas"),
  ]);
  if (written.status === "fulfilled") return written.value;
  await client.query("rollback to savepoint berkas");
  throw written.reason;
}

import { Client } from "pg";
import type { ClientConfig } from "pg";

/** The database's name inside our own PostgreSQL. */
export const officeDatabase = "alur";

/** Makes the office's database inside our own, new PostgreSQL. */
export async function ensureDatabase(maintenance: ClientConfig): Promise<void> {
  const client = new Client(maintenance);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [officeDatabase]);
    if (!rowCount) await client.query(`create database ${officeDatabase}`);
  } finally {
    await client.end();
  }
}
